import { Injectable } from '@nestjs/common';
import type { TrackFilter } from '../../store/catalogue/track-filter.js';
import type { NameKind, StoreName } from '../../store/names/name-index.contract.js';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { withGuests } from './featured-artists.js';
import { NameResolver, type ResolvedName } from './name-resolver.js';
import { withVersions } from './song-versions.js';

/** The names a tool may be given to say which tracks are meant. */
export interface TrackNames {
  readonly artist_name?: string;
  readonly album_title?: string;
  readonly song_title?: string;
  /** Whether a song is also meant as versions that its title tells ("X (Remix)"). */
  readonly versions?: 'all';
  readonly genre?: string;
  readonly composer?: string;
  /** Who wrote it together with the composer. */
  readonly with_composer?: string;
  readonly playlist?: string;
  readonly media_type?: string;
  readonly without_artist?: string;
  readonly without_album?: string;
  readonly without_song?: string;
  readonly without_genre?: string;
}

/** A filter for the tracks that fit every given name, or the names near to the first that the store does not have. */
export type ResolvedFilter =
  | { readonly found: true; readonly filter: TrackFilter; readonly names: readonly StoreName[] }
  | { readonly found: false; readonly near: readonly string[] };

const KINDS: readonly (readonly [Exclude<keyof TrackNames, 'versions' | 'with_composer'>, NameKind])[] = [
  ['artist_name', 'artist'],
  ['album_title', 'album'],
  ['song_title', 'track'],
  ['genre', 'genre'],
  ['composer', 'composer'],
  ['playlist', 'playlist'],
  ['media_type', 'media_type'],
];

/** What may be left out, several of a kind on lines of their own, by the part of the filter that leaves it out. */
const LEFT_OUT = [
  ['without_artist', 'artist', 'artistIds'],
  ['without_album', 'album', 'albumIds'],
  ['without_song', 'track', 'trackIds'],
  ['without_genre', 'genre', 'genreIds'],
] as const;

const FILTER_OF: Readonly<Record<Exclude<NameKind, 'composer' | 'employee'>, keyof TrackFilter>> = {
  artist: 'artistIds',
  album: 'albumIds',
  track: 'trackIds',
  genre: 'genreIds',
  playlist: 'playlistIds',
  media_type: 'mediaTypeIds',
};

/** Turns the names given to a tool into a filter of tracks. */
@Injectable()
export class TrackFilterResolver {
  constructor(
    private readonly names: NameResolver,
    private readonly index: NameIndex,
  ) {}

  /**
   * The filter for what fits every name; a title "by X" may also be by "X feat. Y".
   *
   * @param guests counts what artists made with guests as theirs, whatever is given.
   */
  resolve(given: TrackNames, { guests = false } = {}): ResolvedFilter {
    let filter: TrackFilter = {};
    const names: StoreName[] = [];
    for (const [argument, kind] of KINDS) {
      const text = given[argument];
      if (text === undefined) continue;
      const resolved = this.named(text, kind);
      if (!resolved.found) return resolved;
      const isOfTitle = guests || given.song_title !== undefined || given.album_title !== undefined;
      const name = this.widened(resolved.name, { guests: isOfTitle, versions: given.versions === 'all' });
      names.push(name);
      filter = { ...filter, ...this.partOf(name) };
    }
    if (given.with_composer !== undefined) {
      const other = this.names.resolve(given.with_composer, 'composer');
      if (!other.found) return other;
      const shared = this.index.creditsOf(other.name.text);
      filter = { ...filter, composers: (filter.composers ?? shared).filter((credit) => shared.includes(credit)) };
    }
    for (const [argument, kind, part] of LEFT_OUT) {
      const text = given[argument];
      if (text === undefined) continue;
      const ids: number[] = [];
      for (const line of text.split('\n')) {
        const resolved = this.names.resolve(line, kind);
        if (!resolved.found) return resolved;
        ids.push(...resolved.name.ids);
      }
      filter = { ...filter, except: { ...filter.except, [part]: ids } };
    }
    return { found: true, filter, names };
  }

  /**
   * A format is also known by a word of its name ("AAC" is every kind of AAC file), and so is a playlist when only one has
   * the words in its name.
   */
  private named(text: string, kind: NameKind): ResolvedName {
    const byWords = (kind === 'media_type' || kind === 'playlist') && this.index.exactly(text, [kind]).length === 0;
    const several = byWords ? this.index.withWords(text, [kind]) : [];
    const [first] = several;
    if (first === undefined || (kind === 'playlist' && several.length > 1)) return this.names.resolve(text, kind);
    const ids = several.flatMap((name) => name.ids);
    return { found: true, name: { kind, text: several.length > 1 ? text : first.text, ids, weight: several.length } };
  }

  private widened(name: StoreName, { guests, versions }: { guests: boolean; versions: boolean }): StoreName {
    if (name.kind === 'artist' && guests) return withGuests(name, this.index);
    return name.kind === 'track' && versions ? withVersions(name, this.index) : name;
  }

  private partOf({ kind, ids, text }: StoreName): TrackFilter {
    if (kind === 'composer') return { composers: this.index.creditsOf(text) };
    return kind === 'employee' ? {} : { [FILTER_OF[kind]]: ids };
  }
}

/** The filter for what also begins with a letter; the filter itself without one. */
export function withInitial(
  filter: TrackFilter,
  of: 'artist' | 'album' | 'track',
  letter: string | undefined,
): TrackFilter {
  return letter === undefined ? filter : { ...filter, initial: { of, letter } };
}
