import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildStore, defaultSource, ensureStore } from './build-store.mjs';

const Database = createRequire(resolve(import.meta.dirname, '../../server/package.json'))('better-sqlite3');

let folder;
let built;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'starter-store-test-'));
  built = join(folder, 'built.db');
  buildStore({ target: built });
});

after(() => rmSync(folder, { recursive: true, force: true }));

function ask(file, query) {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(query).pluck().all();
  } finally {
    database.close();
  }
}

/** A copy of the sources in which one text of one file is replaced. */
function sourceWith(name, file, text, replacement) {
  const source = join(folder, name);
  cpSync(defaultSource, source, { recursive: true, filter: (path) => !path.endsWith('build') });
  const original = readFileSync(join(source, file), 'utf8');
  assert.ok(original.includes(text), `${file} no longer contains "${text}"`);
  writeFileSync(join(source, file), original.replace(text, replacement));
  return source;
}

describe('the finished store', () => {
  it('should hold the true track list of an album in its order', () => {
    const titles = ask(
      built,
      `SELECT Track.Name FROM Track JOIN Album USING (AlbumId) WHERE Album.Title = 'Kind of Blue' ORDER BY TrackId`,
    );
    assert.deepEqual(titles, ['So What', 'Freddie Freeloader', 'Blue in Green', 'All Blues', 'Flamenco Sketches']);
  });

  it('should keep names as they are spelled', () => {
    const names = ['Beyoncé', 'Motörhead', 'Sigur Rós', 'AC/DC', "Guns N' Roses", 'Earth, Wind & Fire'];
    const stored = new Set(ask(built, 'SELECT Name FROM Artist'));
    assert.deepEqual(
      names.filter((name) => !stored.has(name)),
      [],
    );
  });

  it('should leave the composer empty where the source says nothing', () => {
    assert.deepEqual(ask(built, `SELECT Composer FROM Track WHERE Name = 'Blitzkrieg Bop'`), [null]);
  });

  it('should never sell a track to the same customer twice', () => {
    const query = `SELECT count(*) FROM InvoiceLine JOIN Invoice USING (InvoiceId) GROUP BY CustomerId, TrackId HAVING count(*) > 1`;
    assert.deepEqual(ask(built, query), []);
  });

  it('should have the column names and types of Chinook', () => {
    const columns = ask(built, `SELECT name || ' ' || type FROM pragma_table_info('InvoiceLine')`);
    const expected = [
      'InvoiceLineId INTEGER',
      'InvoiceId INTEGER',
      'TrackId INTEGER',
      'UnitPrice NUMERIC(10,2)',
      'Quantity INTEGER',
    ];
    assert.deepEqual(columns, expected);
  });
});

describe('buildStore', () => {
  it('should write the same bytes each time', () => {
    const again = join(folder, 'again.db');
    buildStore({ target: again });
    assert.ok(readFileSync(again).equals(readFileSync(built)));
  });

  const brokenLines = [
    [
      'a line of no known form',
      'catalogue/01-the-beatles.txt',
      '2. Misery | 1:49',
      '2. Misery 1:49',
      ':6: expected "# Artist"',
    ],
    [
      'a track out of order',
      'catalogue/01-the-beatles.txt',
      '2. Misery | 1:49',
      '3. Misery | 1:49',
      ':6: expected track number 2',
    ],
    [
      'a length that is none',
      'catalogue/01-the-beatles.txt',
      'Misery | 1:49',
      'Misery | 0:00',
      ':6: a track cannot last 0:00',
    ],
    [
      'an unknown genre',
      'catalogue/01-the-beatles.txt',
      'Please Please Me | Rock',
      'Please Please Me | Rok',
      ':3: genres.txt',
    ],
    [
      'an album that is there twice',
      'catalogue/01-the-beatles.txt',
      '## Help!',
      '## Please Please Me',
      ':36: album 1 Please',
    ],
    ['a missing cell', 'customers.txt', 'Brandt | |', 'Brandt |', ':5: expected 13 cells'],
    ['a real mail address', 'customers.txt', 'clara.whitfield@example.com', 'clara@mail.com', ':4: "clara@mail.com"'],
    [
      'a playlist entry that finds nothing',
      'playlists.txt',
      'Nirvana / Nevermind',
      'Nirvana / Nevermore',
      ':10: the catalogue',
    ],
  ];

  for (const [what, file, text, replacement, complaint] of brokenLines) {
    it(`should name file and line of ${what}`, () => {
      const source = sourceWith(what.replaceAll(' ', '-'), file, text, replacement);
      const refusal = (error) => error.name === 'SourceError' && error.message.startsWith(`${file}${complaint}`);
      assert.throws(() => buildStore({ target: join(folder, 'broken.db'), source }), refusal);
    });
  }

  it('should refuse a store that breaks a promise', () => {
    const source = sourceWith('no-sales-support', 'employees.txt', 'Lucía | Sales Support Agent', 'Lucía | Pianist');
    assert.throws(
      () => buildStore({ target: join(folder, 'broken.db'), source }),
      /looked after by a sales support agent/,
    );
  });

  it('should leave neither a half-built store nor a temporary file when it fails', () => {
    const source = sourceWith('failing', 'genres.txt', 'Chanson', 'Chansons');
    const target = join(folder, 'never', 'store.db');
    assert.throws(() => buildStore({ target, source }));
    assert.deepEqual(readdirSync(join(folder, 'never')), []);
  });
});

describe('ensureStore', () => {
  it('should build a missing store, keep one that is up to date and replace one built from other sources', () => {
    const target = join(folder, 'ensured.db');
    assert.equal(ensureStore({ target }), true);
    assert.equal(ensureStore({ target }), false);
    const source = sourceWith('renamed', 'playlists.txt', '# Road Trip', '# Road Trips');
    assert.equal(ensureStore({ target, source }), true);
    assert.deepEqual(ask(target, `SELECT Name FROM Playlist WHERE Name LIKE 'Road Trip%'`), ['Road Trips']);
  });

  it('should replace a file that is no database', () => {
    const target = join(folder, 'rubbish.db');
    writeFileSync(target, 'this is not a database, and it is long enough to be looked at as one');
    assert.equal(ensureStore({ target }), true);
  });
});
