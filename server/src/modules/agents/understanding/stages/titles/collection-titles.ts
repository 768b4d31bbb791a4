import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan } from '../../reading.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';

/** What albums are called on which the best known songs of an artist were put together. */
const COLLECTIONS = new Set([
  'greatest hits',
  'the greatest hits',
  'best of',
  'the best of',
  'the very best of',
  'very best of',
  'grandes exitos',
  'hits',
]);

/** The names and shop words of a message after collections and albums named like their artist are made out. */
interface Named {
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
}

/**
 * "Greatest hits by Aerosmith" asks for the collections of that artist, though another artist's album is called just that;
 * "the self-titled Audioslave album" is the album of the artist's own name, where there is one.
 */
export function withCollections({ names, matches }: Named, index: NameIndex): Named {
  return withNamesakes(withoutBareCollection({ names, matches }), index);
}

function withoutBareCollection({ names, matches }: Named): Named {
  const title = names.find(({ said, readings }) => isCollection(said) && readings.some(({ kind }) => kind === 'album'));
  const artist = names.some(
    (name) => name !== title && name.readings.some(({ kind, known }) => known && kind === 'artist'),
  );
  const asks = matches.flatMap(({ concepts }) => concepts).filter((concept) => isContent(concept));
  if (title === undefined || !artist || !asks.every((concept) => concept === 'album')) return { names, matches };
  const cue: ConceptMatch = { start: title.start, end: title.end, concepts: ['cue:greatest_hits'] };
  return { names: names.filter((name) => name !== title), matches: inOrder([...matches, cue]) };
}

function withNamesakes({ names, matches }: Named, index: NameIndex): Named {
  const cue = matches.find(({ concepts }) => concepts.includes('cue:self_titled'));
  if (cue === undefined) return { names, matches };
  const asks = matches.flatMap(({ concepts }) => concepts).filter((concept) => isContent(concept));
  let found = false;
  const named = names.map((name) => {
    const artist = name.readings.find(({ kind, known }) => known && kind === 'artist');
    const album = artist === undefined ? undefined : index.exactly(artist.text, ['album'])[0];
    if (artist === undefined || album === undefined) return name;
    found = true;
    return { ...name, readings: [{ ...artist, kind: 'album' as const, text: album.text }] };
  });
  const content = asks.filter((concept) => concept !== 'cue:self_titled');
  if (!found) return { names, matches };
  const kind: ConceptMatch[] = content.includes('album')
    ? []
    : [{ start: cue.start, end: cue.end, concepts: ['album'] }];
  return { names: named, matches: inOrder([...matches.filter((match) => match !== cue), ...kind]) };
}

/** Whether words are what such albums are called. */
export function isCollection(said: string): boolean {
  return COLLECTIONS.has(normaliseWords(said).join(' '));
}

function inOrder(matches: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return [...matches].sort((one, other) => one.start - other.start);
}
