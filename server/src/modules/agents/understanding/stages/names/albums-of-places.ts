import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { placeOnAlbum } from '../figures/places-on-albums.js';

/**
 * The song at a place of an album, where one is asked for: the album is meant, though a song of it may be called the same.
 * Beside the name of a song it is asked whether that song stands there.
 */
export function withPlacesOnAlbums(
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): { readonly names: readonly NameSpan[]; readonly matches: readonly ConceptMatch[] } {
  const place = placeOnAlbum(tokens, names);
  const album = names.find(({ readings }) => readings.some(({ kind }) => kind === 'album'));
  if (place === null || album === undefined) return { names, matches };
  const kept = names.filter((name) => !overlaps(name, place));
  const isOfSong = kept.some((name) => name !== album && name.readings[0]?.kind === 'track');
  const asked = isOfSong ? 'contain' : 'cue:tracks_of_album';
  const own: ConceptMatch = { start: place.start, end: place.end, concepts: ['song', asked] };
  const readings = album.readings.filter(({ kind }) => kind === 'album');
  return {
    names: kept.map((name) => (name === album ? { ...name, readings } : name)),
    matches: [...matches.filter((match) => !overlaps(match, own)), own].sort((one, other) => one.start - other.start),
  };
}
