import type { NameKind } from '../../store/names/name-index.contract.js';
import type { MentionedName } from '../understanding/plan.js';
import { bold } from './markdown.js';
import { say, type Texts } from './texts.js';

const TEXTS: Texts<Exclude<NameKind, 'employee' | 'track'>> = {
  en: {
    artist: ' by {name}',
    album: ' on the album {name}',
    genre: ' in the genre {name}',
    composer: ' written by {name}',
    playlist: ' on the playlist {name}',
    media_type: ' as {name}',
  },
  es: {
    artist: ' de {name}',
    album: ' del álbum {name}',
    genre: ' del género {name}',
    composer: ' compuesta por {name}',
    playlist: ' de la lista {name}',
    media_type: ' en {name}',
  },
  pt: {
    artist: ' de {name}',
    album: ' do álbum {name}',
    genre: ' do gênero {name}',
    composer: ' composta por {name}',
    playlist: ' da playlist {name}',
    media_type: ' em {name}',
  },
  fr: {
    artist: ' de {name}',
    album: ' de l’album {name}',
    genre: ' du genre {name}',
    composer: ' de {name}',
    playlist: ' de la playlist {name}',
    media_type: ' en {name}',
  },
  de: {
    artist: ' von {name}',
    album: ' auf dem Album {name}',
    genre: ' aus dem Genre {name}',
    composer: ' von {name}',
    playlist: ' auf der Playlist {name}',
    media_type: ' als {name}',
  },
};

/** " by **U2**"; '' where the request names that artist, which is said already. */
export function byArtist(artist: unknown, names: readonly MentionedName[], language: string): string {
  const isSaid = names.some(
    ({ kind, text }) => kind === 'artist' && text.toLowerCase() === String(artist).toLowerCase(),
  );
  return typeof artist !== 'string' || isSaid ? '' : say(TEXTS, language, 'artist', { name: bold(artist) });
}

const ORDER = ['album', 'genre', 'media_type', 'artist', 'playlist', 'composer'] as const;

/** What a request is narrowed to, each part with a space before it: " in the genre **Jazz** by **U2**"; '' without names. */
export function ofNames(names: readonly MentionedName[], language: string): string {
  return ORDER.flatMap((kind) =>
    names.filter((name) => name.kind === kind).map(({ text }) => say(TEXTS, language, kind, { name: bold(text) })),
  ).join('');
}
