import { z } from 'zod';
import { padded } from './answers.js';
import type { StoreFacts } from './store-facts.js';

const countedShape = z.object({ name: z.string(), songs: z.number() });
const extremeShape = z.object({ owner: z.string(), name: z.string(), milliseconds: z.number() });
const soldShape = z.object({ name: z.string(), sold: z.number() });

export type Counted = z.infer<typeof countedShape>;

/** A title with the length that sets it apart from the others of the same artist or album. */
export interface Extreme {
  readonly owner: string;
  readonly longest: string;
  readonly shortest: string;
}

/** Songs of an artist that run longer than a number of minutes. */
export interface LongSongs {
  readonly artist: string;
  readonly minutes: number;
  readonly titles: readonly string[];
}

const CLEAR_MILLISECONDS = 2000;
const WHOLE_LIST = 25;
/** Not every name of a large store is looked at. */
const MOST_LOOKED_AT = 200;

/** What the store holds beyond single titles: genres, playlists, kinds of files, extremes, words of titles. */
export class ShelfFacts {
  readonly genres: readonly Counted[];
  readonly playlists: readonly Counted[];
  readonly mediaTypes: readonly Counted[];

  constructor(private readonly facts: StoreFacts) {
    this.genres = this.counted('SELECT Genre.Name AS name, COUNT(*) AS songs FROM Genre JOIN Track USING (GenreId)');
    this.mediaTypes = this.counted(
      'SELECT MediaType.Name AS name, COUNT(*) AS songs FROM MediaType JOIN Track USING (MediaTypeId)',
    );
    this.playlists = this.counted(
      'SELECT Playlist.Name AS name, COUNT(DISTINCT TrackId) AS songs FROM Playlist JOIN PlaylistTrack USING (PlaylistId)',
    );
  }

  count(table: 'Artist' | 'Album' | 'Track' | 'Genre'): number {
    return this.facts.number(`SELECT COUNT(*) FROM ${table}`);
  }

  artistsWithAlbums(): number {
    return this.facts.number('SELECT COUNT(DISTINCT ArtistId) FROM Album');
  }

  priceExtremes(): { least: number; most: number } {
    const least = this.facts.number('SELECT MIN(UnitPrice) FROM Track');
    return { least, most: this.facts.number('SELECT MAX(UnitPrice) FROM Track') };
  }

  songsIn(genre: string): string[] {
    return this.facts.texts(
      'SELECT Track.Name FROM Track JOIN Genre USING (GenreId) WHERE Genre.Name = ? ORDER BY TrackId',
      genre,
    );
  }

  artistsIn(genre: string): string[] {
    return this.facts.texts(
      'SELECT DISTINCT Artist.Name FROM Artist JOIN Album USING (ArtistId) JOIN Track USING (AlbumId) JOIN Genre USING (GenreId) WHERE Genre.Name = ?',
      genre,
    );
  }

  /** The genre that an artist plays most, or those that are even: none of them is the right one alone. */
  genresMostPlayedBy(artistId: number): string[] {
    return this.facts.texts(
      `WITH played AS (SELECT Genre.Name AS name, COUNT(*) AS songs FROM Track JOIN Album USING (AlbumId)
         JOIN Genre USING (GenreId) WHERE ArtistId = ? GROUP BY GenreId)
       SELECT name FROM played WHERE songs = (SELECT MAX(songs) FROM played) ORDER BY name`,
      artistId,
    );
  }

  /** The genres of an artist, most songs first. */
  genresOf(artistId: number): string[] {
    return this.facts.texts(
      'SELECT Genre.Name FROM Track JOIN Album USING (AlbumId) JOIN Genre USING (GenreId) WHERE ArtistId = ? GROUP BY GenreId ORDER BY COUNT(*) DESC',
      artistId,
    );
  }

  songsOnPlaylist(playlist: string): string[] {
    return this.facts.texts(
      'SELECT Name FROM Track WHERE TrackId IN (SELECT TrackId FROM PlaylistTrack JOIN Playlist USING (PlaylistId) WHERE Playlist.Name = ?)',
      playlist,
    );
  }

  /** Plain names of composers who are no artists and stand only by themselves in the credits, with 2 to 25 songs. */
  composers(): string[] {
    const credits = this.facts.texts('SELECT Composer FROM Track WHERE Composer IS NOT NULL');
    const searched = credits.map(padded);
    const names = [...new Set(credits)].filter((name) => /^[\p{L}.' ]{7,30}$/u.test(name) && name.includes(' '));
    const artists = new Set(this.facts.texts('SELECT Name FROM Artist'));
    const isClear = (name: string) => {
      const phrase = padded(name);
      const within = credits.filter((_, place) => searched[place]?.includes(phrase));
      const isFew = within.length > 1 && within.length <= WHOLE_LIST;
      return !artists.has(name) && isFew && within.every((one) => one === name);
    };
    return names.slice(0, MOST_LOOKED_AT).filter(isClear);
  }

  songsByComposer(composer: string): string[] {
    return this.facts.texts('SELECT Name FROM Track WHERE Composer = ?', composer);
  }

  /** Albums, or artists, of 4 to 60 songs of which one is clearly the longest and one clearly the shortest. */
  extremes(owners: 'albums' | 'artists', names: readonly string[]): Extreme[] {
    const column = owners === 'albums' ? 'Album.Title' : 'Artist.Name';
    const sql = `SELECT ${column} AS owner, Track.Name AS name, Milliseconds AS milliseconds FROM Track
      JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) WHERE ${column} = ? ORDER BY Milliseconds`;
    return names.slice(0, MOST_LOOKED_AT).flatMap((name) => {
      const songs = this.facts.rows(extremeShape, sql, name);
      const [shortest, next, before, longest] = [songs[0], songs[1], songs.at(-2), songs.at(-1)];
      if (songs.length < 4 || songs.length > 60 || !shortest || !next || !before || !longest) return [];
      const isClear =
        next.milliseconds - shortest.milliseconds > CLEAR_MILLISECONDS &&
        longest.milliseconds - before.milliseconds > CLEAR_MILLISECONDS;
      return isClear ? [{ owner: name, longest: longest.name, shortest: shortest.name }] : [];
    });
  }

  /** Artists with one to 25 songs above a whole number of minutes, and none close to it. */
  longSongs(artists: readonly string[]): LongSongs[] {
    const sql = `SELECT Artist.Name AS owner, Track.Name AS name, Milliseconds AS milliseconds FROM Track
      JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) WHERE Artist.Name = ?`;
    return artists.flatMap((artist) => {
      const songs = this.facts.rows(extremeShape, sql, artist);
      return [3, 4, 5, 6, 7, 8].flatMap((minutes): LongSongs[] => {
        const gaps = songs.map((song) => song.milliseconds - minutes * 60_000);
        const titles = songs.filter((_, place) => (gaps[place] ?? 0) > 0).map(({ name }) => name);
        const isClear = gaps.every((gap) => Math.abs(gap) > CLEAR_MILLISECONDS);
        const isSome = titles.length > 0 && titles.length <= WHOLE_LIST && titles.length < songs.length;
        return isClear && isSome ? [{ artist, minutes, titles }] : [];
      });
    });
  }

  /** Genres of which one artist is clearly sold most, with that artist. */
  bestSold(): { genre: string; artist: string }[] {
    const sql = `SELECT Artist.Name AS name, SUM(Quantity) AS sold FROM InvoiceLine JOIN Track USING (TrackId)
      JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId) JOIN Genre USING (GenreId)
      WHERE Genre.Name = ? GROUP BY ArtistId ORDER BY sold DESC LIMIT 2`;
    return this.genres.flatMap(({ name: genre }) => {
      const [first, second] = this.facts.rows(soldShape, sql, genre);
      return first && second && first.sold > second.sold ? [{ genre, artist: first.name }] : [];
    });
  }

  /** Every name that may stand in an answer about music. */
  everyName(): string[] {
    return this.facts.texts(
      'SELECT Name FROM Track UNION ALL SELECT Title FROM Album UNION ALL SELECT Name FROM Artist',
    );
  }

  private counted(select: string): Counted[] {
    return this.facts.rows(countedShape, `${select} GROUP BY 1`);
  }
}
