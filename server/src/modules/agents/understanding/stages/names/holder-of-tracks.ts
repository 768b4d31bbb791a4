import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { wantsHolder } from './name-hints.js';

/** "The tracks on X" wants what holds tracks: where X is a song, the album of which it is the beginning is read first. */
export function withHolder(
  span: NameSpan,
  stretch: Stretch,
  tokens: readonly Token[],
  concepts: readonly ConceptMatch[],
  index: NameIndex,
): NameSpan {
  if (span.readings.some(({ kind }) => kind === 'album') || !wantsHolder(stretch, tokens, concepts)) return span;
  const words = normaliseWords(span.said).join(' ');
  const albums = index
    .nearest(span.said, ['album'], 3)
    .filter(({ text }) => normaliseWords(text).join(' ').startsWith(`${words} `));
  const weight = 1.2 * (span.readings[0]?.weight ?? 1);
  const held = albums.slice(0, 1).map(({ kind, text }): NameReading => ({
    kind,
    text,
    weight,
    guessed: true,
    known: true,
    near: [],
  }));
  return { ...span, readings: [...held, ...span.readings] };
}
