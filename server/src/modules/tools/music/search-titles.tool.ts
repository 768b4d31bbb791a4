import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AlbumsRepository } from '../../store/catalogue/albums.repository.js';
import { TracksRepository } from '../../store/catalogue/tracks.repository.js';
import type { PageRequest } from '../../store/connection/page.js';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, pageArguments, searchedWords } from '../arguments/tool-arguments.js';
import { NameResolver } from '../names/name-resolver.js';
import type { ToolRow, ToolRows } from '../tool.contract.js';
import { inOtherNumber } from './other-number.js';

const TITLES = ['artist', 'album', 'track'] as const;

/** A stretch of titles is at most a page long already. */
const ALL: PageRequest = { limit: 50, offset: 0 };

interface Title {
  readonly kind: (typeof TITLES)[number];
  readonly id: number;
  readonly text: string;
}

/** The most of one artist's titles that are looked at. */
const ALL_OF_ARTIST: PageRequest = { limit: 2000, offset: 0 };

const schema = z.object({
  words: searchedWords,
  kind: z.enum(TITLES).optional(),
  artist_name: artistName.optional(),
  ...pageArguments,
});

/** Rows: `kind`, `title`, `artist` or null, `album` or null; artists first, then albums, then songs. */
@Injectable()
export class SearchTitlesTool extends SchemaTool<typeof schema> {
  readonly name = 'search_titles';
  readonly toolset = 'music';
  readonly description =
    'Finds artists, albums and songs that have certain words in their name or title, of one artist or of all.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly index: NameIndex,
    private readonly albums: AlbumsRepository,
    private readonly tracks: TracksRepository,
    private readonly names: NameResolver,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const kinds = TITLES.filter((kind) => given.kind === undefined || given.kind === kind);
    const whole = kinds.flatMap((kind) => this.titlesOf(kind, [given.words]));
    const found = whole.length > 0 ? whole : kinds.flatMap((kind) => this.titlesOf(kind, inOtherNumber(given.words)));
    const artist = given.artist_name === undefined ? null : this.names.resolve(given.artist_name, 'artist');
    if (artist?.found === false) return nothingFound(artist.near);
    const titles = artist === null ? found : await this.onlyBy(artist.name.ids, found);
    const wanted = titles.slice(given.offset, given.offset + given.limit);
    const rows = [...artistRows(wanted), ...(await this.albumRows(wanted)), ...(await this.trackRows(wanted))];
    return {
      status: 'rows',
      total: titles.length,
      shown: rows.length,
      more: given.offset + rows.length < titles.length,
      rows,
    };
  }

  private titlesOf(kind: Title['kind'], wordings: readonly string[]): Title[] {
    const names = new Set(wordings.flatMap((words) => this.index.withWords(words, [kind])));
    const titles = [...names].flatMap(({ ids, text }) => ids.map((id) => ({ kind, id, text })));
    return titles.sort((one, other) => one.id - other.id);
  }

  private async onlyBy(artistIds: readonly number[], titles: readonly Title[]): Promise<Title[]> {
    const albums = await this.albums.findPageByArtists(artistIds, ALL_OF_ARTIST);
    const tracks = await this.tracks.findPage({ artistIds, trackIds: idsOf(titles, 'track') }, ALL_OF_ARTIST);
    const own = new Set([
      ...albums.rows.map(({ album_id: id }) => `album ${id}`),
      ...tracks.rows.map(({ track_id: id }) => `track ${id}`),
    ]);
    return titles.filter(({ kind, id }) => own.has(`${kind} ${id}`));
  }

  private async albumRows(titles: readonly Title[]): Promise<ToolRow[]> {
    const { rows } = await this.albums.findPageByIds(idsOf(titles, 'album'), ALL);
    return rows.map(({ title, artist }) => ({ kind: 'album', title, artist, album: null }));
  }

  private async trackRows(titles: readonly Title[]): Promise<ToolRow[]> {
    const { rows } = await this.tracks.findPage({ trackIds: idsOf(titles, 'track') }, ALL);
    return rows.map(({ title, artist, album }) => ({ kind: 'track', title, artist, album }));
  }
}

function artistRows(titles: readonly Title[]): ToolRow[] {
  const artists = titles.filter(({ kind }) => kind === 'artist');
  return artists.map(({ text }) => ({ kind: 'artist', title: text, artist: text, album: null }));
}

function idsOf(titles: readonly Title[], kind: Title['kind']): number[] {
  return titles.filter((title) => title.kind === kind).map(({ id }) => id);
}
