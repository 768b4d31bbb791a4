import type { ConceptMatch, NameSpan } from '../../reading.js';

/** Concepts beside which a name is of something whose writer is asked for: "who wrote the songs of X?" */
const ASKING_WHO: ReadonlySet<string> = new Set(['who', 'perform', 'version', 'title', 'cue:title_search']);

/**
 * "Songs written by X", "all songs X wrote": who is an artist and a writer too is meant as the writer, since the songs one
 * wrote are often sung by others.
 */
export function withWriters(names: readonly NameSpan[], matches: readonly ConceptMatch[]): readonly NameSpan[] {
  const concepts = matches.flatMap((match) => match.concepts);
  if (!concepts.includes('compose') || concepts.some((concept) => ASKING_WHO.has(concept))) return names;
  if (!concepts.includes('song')) return names.length === 1 ? names.map(ofWriter) : names;
  return names.map(ofWriter).map((span) => {
    const [first] = span.readings;
    const writer = span.readings.find(({ kind, known, guessed }) => kind === 'composer' && known && !guessed);
    return first?.kind === 'artist' && writer !== undefined ? { ...span, readings: [writer] } : span;
  });
}

/** "Anything Handel composed?": a name that is only a part of titles and is that of a writer as well means the writer. */
function ofWriter(span: NameSpan): NameSpan {
  const writers = span.readings.filter(({ kind, known }) => kind === 'composer' && known);
  const isPart = span.readings.every(({ kind, guessed }) => guessed && kind !== 'artist');
  return isPart && writers.length > 0 ? { ...span, readings: writers } : span;
}
