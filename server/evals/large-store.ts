import { readFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { InventedNames } from './invented-names.js';
import { SeededRandom } from './random.js';

/** Ten times the sizes of Chinook. */
const SIZE = { artists: 2750, albums: 3470, tracks: 35_030, genres: 60, customers: 590, employees: 30, invoices: 4120 };
const LINES_OF_INVOICE = { fewest: 1, most: 10 };
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 1816;
const DAY_MILLISECONDS = 86_400_000;
const SEED = 35_000;

/** Writes a store of invented names at ten times Chinook's size, the same file each time. */
export function writeLargeStore(target: string): void {
  rmSync(target, { force: true });
  const database = new Database(target);
  const random = new SeededRandom(SEED);
  const names = new InventedNames(random);
  database.exec(readFileSync(new URL('../../../data/store/schema.sql', import.meta.url), 'utf8'));
  database.transaction(() => {
    writeCatalogue(database, random, names);
    writePeople(database, random, names);
    writeOrders(database, random);
  })();
  database.close();
}

function writeCatalogue(database: Database.Database, random: SeededRandom, names: InventedNames): void {
  const insert = (sql: string) => database.prepare(sql);
  insert('INSERT INTO MediaType (MediaTypeId, Name) VALUES (1, ?)').run('MPEG audio file');
  const genre = insert('INSERT INTO Genre (GenreId, Name) VALUES (?, ?)');
  const artist = insert('INSERT INTO Artist (ArtistId, Name) VALUES (?, ?)');
  const album = insert('INSERT INTO Album (AlbumId, Title, ArtistId) VALUES (?, ?, ?)');
  const track = insert(
    'INSERT INTO Track (TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, Bytes, UnitPrice) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)',
  );
  for (let id = 1; id <= SIZE.genres; id += 1) genre.run(id, names.genre());
  for (let id = 1; id <= SIZE.artists; id += 1) artist.run(id, names.artist());
  for (let id = 1; id <= SIZE.albums; id += 1) album.run(id, names.title(), 1 + random.below(SIZE.artists));
  for (let id = 1; id <= SIZE.tracks; id += 1) {
    const composer = random.next() < 0.3 ? null : names.person();
    const length = 90_000 + random.below(420_000);
    const albumId = 1 + ((id - 1) % SIZE.albums);
    track.run(id, names.title(), albumId, 1 + (albumId % SIZE.genres), composer, length, length * 30, 0.99);
  }
}

function writePeople(database: Database.Database, random: SeededRandom, names: InventedNames): void {
  const employee = database.prepare(
    'INSERT INTO Employee (EmployeeId, LastName, FirstName, Title, Email) VALUES (?, ?, ?, ?, ?)',
  );
  const customer = database.prepare(
    'INSERT INTO Customer (CustomerId, FirstName, LastName, Country, Email, SupportRepId) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (let id = 1; id <= SIZE.employees; id += 1) {
    const [first = '', last = ''] = names.person().split(' ');
    employee.run(id, last, first, 'Sales Support Agent', `employee${id}@example.com`);
  }
  for (let id = 1; id <= SIZE.customers; id += 1) {
    const [first = '', last = ''] = names.person().split(' ');
    customer.run(id, first, last, 'Nowhere', `customer${id}@example.com`, 1 + random.below(SIZE.employees));
  }
}

function writeOrders(database: Database.Database, random: SeededRandom): void {
  const invoice = database.prepare(
    'INSERT INTO Invoice (InvoiceId, CustomerId, InvoiceDate, Total) VALUES (?, ?, ?, ?)',
  );
  const line = database.prepare(
    'INSERT INTO InvoiceLine (InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity) VALUES (?, ?, ?, 0.99, 1)',
  );
  let lineId = 0;
  for (let id = 1; id <= SIZE.invoices; id += 1) {
    const lines = LINES_OF_INVOICE.fewest + random.below(LINES_OF_INVOICE.most);
    const moment = FIRST_DAY + Math.floor((id * DAYS) / SIZE.invoices) * DAY_MILLISECONDS;
    const date = new Date(moment).toISOString().slice(0, 10);
    // Customers take turns, so that no one has two orders on a day.
    invoice.run(id, 1 + (id % SIZE.customers), `${date} 00:00:00`, Math.round(lines * 99) / 100);
    for (const trackId of random.sample(
      Array.from({ length: 40 }, () => 1 + random.below(SIZE.tracks)),
      lines,
    )) {
      lineId += 1;
      line.run(lineId, id, trackId);
    }
  }
}
