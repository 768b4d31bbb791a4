import { z } from 'zod';
import { padded } from './answers.js';
import type { StoreFacts } from './store-facts.js';

const versionShape = z.object({ name: z.string(), album: z.string(), artist: z.string() });

export type Version = z.infer<typeof versionShape>;

const WHOLE_LIST = 25;

/** What titles have in common: several recordings of one song, and words that occur in many. */
export class TitleFacts {
  constructor(private readonly facts: StoreFacts) {}

  /** Songs of 2 to 8 recordings whose name is in no other title. */
  versions(): Version[][] {
    const rows = this.facts.rows(
      versionShape,
      `SELECT Track.Name AS name, Album.Title AS album, Artist.Name AS artist
       FROM Track JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) WHERE LENGTH(Track.Name) BETWEEN 7 AND 30
         AND Track.Name NOT IN (SELECT Title FROM Album) AND Track.Name NOT IN (SELECT Name FROM Artist)
         AND Track.Name IN (SELECT Name FROM Track GROUP BY Name HAVING COUNT(*) BETWEEN 2 AND 8)`,
    );
    const everything = this.facts.texts('SELECT Name FROM Track').map(padded);
    const isClear = (name: string, versions: readonly Version[]) =>
      everything.filter((title) => title.includes(padded(name))).length === versions.length &&
      new Set(versions.map(({ album }) => album)).size === versions.length;
    return [...new Set(rows.map(({ name }) => name))].slice(0, WHOLE_LIST * 4).flatMap((name) => {
      const versions = rows.filter((row) => row.name === name);
      return isClear(name, versions) ? [versions] : [];
    });
  }

  /** Words of 2 to 20 song titles, each with the titles that have it as a whole word; no title hides it in another word. */
  titleWords(): { word: string; titles: string[] }[] {
    const names = this.facts.texts('SELECT Name FROM Track');
    const titles = names.map((name) => ({ name, folded: padded(name.replaceAll(/['’]/g, '')) }));
    const words = new Set(titles.flatMap(({ folded }) => folded.trim().split(' ')));
    const plain = [...words].filter((word) => /^[a-z]{4,12}$/.test(word) && !SHOP_WORDS.has(word));
    const step = Math.max(1, Math.floor(plain.length / 300));
    return plain
      .filter((_, place) => place % step === 0)
      .flatMap((word) => {
        const within = titles.filter(({ folded }) => folded.includes(word));
        const isClear =
          within.length > 1 && within.length <= 20 && within.every(({ folded }) => folded.includes(` ${word} `));
        return isClear ? [{ word, titles: within.map(({ name }) => name) }] : [];
      });
  }
}

/** Words of titles that mean something else in a question. */
const SHOP_WORDS = new Set(
  'song songs track tracks album albums disc disk live version remix title music that this with from your have what when more last first which them they some than then best bonus'.split(
    ' ',
  ),
);
