import { z } from 'zod';
import { padded } from './answers.js';
import type { StoreFacts } from './store-facts.js';

const artistShape = z.object({ id: z.number(), name: z.string() });
const albumShape = z.object({ id: z.number(), title: z.string(), artist: z.string(), artistId: z.number() });
const songShape = z.object({
  name: z.string(),
  artist: z.string(),
  artistId: z.number(),
  album: z.string(),
  genre: z.string(),
  composer: z.string().nullable(),
  price: z.number(),
  milliseconds: z.number(),
});

export type Artist = z.infer<typeof artistShape>;
export type Album = z.infer<typeof albumShape>;
export type Song = z.infer<typeof songShape>;

/** Artists of one to 25 albums whose name is long enough to be told apart and is no title or genre as well. */
const CLEAR_ARTISTS = `
  SELECT ArtistId AS id, Name AS name FROM Artist
  WHERE LENGTH(Name) > 5
    AND (SELECT COUNT(*) FROM Album WHERE Album.ArtistId = Artist.ArtistId) BETWEEN 1 AND 25
    AND Name NOT IN (SELECT Title FROM Album) AND Name NOT IN (SELECT Name FROM Track)
    AND Name NOT IN (SELECT Name FROM Genre)`;

/** Albums of 2 to 25 tracks with a plain title that nothing else has. */
const CLEAR_ALBUMS = `
  SELECT AlbumId AS id, Title AS title, Artist.Name AS artist, ArtistId AS artistId FROM Album JOIN Artist USING (ArtistId)
  WHERE LENGTH(Title) BETWEEN 6 AND 40 AND Title NOT LIKE '%[%' AND Title NOT LIKE '%(%'
    AND Title NOT IN (SELECT Name FROM Artist)
    AND (SELECT COUNT(*) FROM Track WHERE Track.AlbumId = Album.AlbumId) BETWEEN 2 AND 25`;

/** Songs with a plain name that stands once in the store. */
const CLEAR_SONGS = `
  SELECT Track.Name AS name, Artist.Name AS artist, ArtistId AS artistId, Album.Title AS album, Genre.Name AS genre,
    Composer AS composer, UnitPrice AS price, Milliseconds AS milliseconds
  FROM Track JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) JOIN Genre USING (GenreId)
  WHERE LENGTH(Track.Name) BETWEEN 7 AND 35 AND Track.Name NOT LIKE '%(%' AND Track.Name NOT LIKE '%/%'
    AND Track.Name NOT IN (SELECT Name FROM Artist)
  GROUP BY Track.Name HAVING COUNT(*) = 1`;

const MOST_CANDIDATES = 400;

/** What questions about the catalogue are asked about, and their right answers. */
export class CatalogueFacts {
  readonly artists: readonly Artist[];
  readonly albums: readonly Album[];
  readonly songs: readonly Song[];

  constructor(private readonly facts: StoreFacts) {
    const titles = facts.texts('SELECT Title FROM Album UNION ALL SELECT Name FROM Track').map(padded);
    const isClear = (title: string) => countWithin(titles, padded(title)) === 1;
    this.artists = facts.rows(artistShape, CLEAR_ARTISTS);
    this.albums = spread(facts.rows(albumShape, CLEAR_ALBUMS)).filter(({ title }) => isClear(title));
    this.songs = spread(facts.rows(songShape, CLEAR_SONGS)).filter(({ name }) => isClear(name));
  }

  albumsOf(artist: Pick<Artist, 'id'>): string[] {
    return this.facts.texts('SELECT Title FROM Album WHERE ArtistId = ? ORDER BY AlbumId', artist.id);
  }

  /** The songs of an album, in their order. */
  tracksOn(album: Pick<Album, 'id'>): string[] {
    return this.facts.texts('SELECT Name FROM Track WHERE AlbumId = ? ORDER BY TrackId', album.id);
  }

  tracksBy(artist: Pick<Artist, 'id'>): string[] {
    return this.facts.texts('SELECT Track.Name FROM Track JOIN Album USING (AlbumId) WHERE ArtistId = ?', artist.id);
  }

  priceOfAlbum(album: Album): number {
    return this.facts.number('SELECT ROUND(SUM(UnitPrice), 2) FROM Track WHERE AlbumId = ?', album.id);
  }

  lengthOfAlbum(album: Album): number {
    return this.facts.number('SELECT SUM(Milliseconds) FROM Track WHERE AlbumId = ?', album.id);
  }

  /** How many of the names the store's catalogue has no trace of, in artists, albums or songs. */
  absentOf(names: readonly string[]): string[] {
    const known = this.facts
      .texts('SELECT Name FROM Artist UNION ALL SELECT Title FROM Album UNION ALL SELECT Name FROM Track')
      .map(padded)
      .join('');
    return names.filter((name) => !longWords(name).some((word) => known.includes(` ${word} `)));
  }
}

function longWords(name: string): string[] {
  const words = padded(name).trim().split(' ');
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}

function countWithin(texts: readonly string[], phrase: string): number {
  return texts.reduce((count, text) => (text.includes(phrase) ? count + 1 : count), 0);
}

/** Not more candidates than are needed, from all over the list. */
function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / MOST_CANDIDATES));
  return items.filter((_, place) => place % step === 0);
}
