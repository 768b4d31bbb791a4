import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import { isNarrower } from '../../lexicon/narrowing-words.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { said } from './find-names.js';

/**
 * "Death metal", "k-pop": a word that narrows a kind of music must not be dropped. What the store does not have under that name
 * is a genre that it does not know, with the wider one near it. What no store records is heard before (`unrecorded-qualities.ts`).
 */
export function withNarrowerKinds(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const kinds = tokens.flatMap((_, place) => {
    const stretch = narrowedAt(text, place, tokens, names, matches, index);
    return stretch === null ? [] : [toUnknownGenre(text, tokens, stretch, index)];
  });
  if (kinds.length === 0) return names;
  return [...names.filter((name) => !kinds.some((kind) => overlaps(kind, name))), ...kinds].sort(
    (one, other) => one.start - other.start,
  );
}

/** The stretch of a narrower kind that begins at a word; null when none does. */
function narrowedAt(
  text: string,
  place: number,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): Stretch | null {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token === undefined || token.quote > 0 || isInName(place, names) || isUnrecorded(place, matches)) return null;
  const goesOn = next !== undefined && next.quote === 0 && /^[\s-]?$/u.test(text.slice(token.end, next.start));
  if (goesOn && isGenre(place + 1, tokens, names, index) && narrows(place, token, matches))
    return { start: place, end: place + 2 };
  return null;
}

/** The name of a genre alone, whether or not it was taken for a name. */
function isGenre(place: number, tokens: readonly Token[], names: readonly NameSpan[], index: NameIndex): boolean {
  const holder = names.find(({ start, end }) => start <= place && place < end);
  if (holder?.readings[0]?.known === true && (holder.end - holder.start > 1 || holder.readings[0]?.kind !== 'genre'))
    return false;
  return index.exactly(tokens[place]?.word ?? '', ['genre']).length > 0;
}

/** A word known to narrow kinds of music, or one that means nothing else: "nu metal", but not "good metal" or "any metal". */
function narrows(place: number, { word, capital }: Token, matches: readonly ConceptMatch[]): boolean {
  if (isNarrower(word)) return true;
  const isHeard = matches.some(({ start, end }) => start <= place && place < end);
  return !isHeard && !capital && !isFunctionWord(word) && !isEverydayForm(word) && /^\p{L}+$/u.test(word);
}

function isUnrecorded(place: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(
    ({ start, end, concepts }) => start <= place && place < end && concepts.includes('cue:unrecorded_quality'),
  );
}

function isInName(place: number, names: readonly NameSpan[]): boolean {
  return names.some(
    ({ start, end, readings }) =>
      start <= place && place < end && readings.some(({ known, guessed }) => known && !guessed),
  );
}

function toUnknownGenre(text: string, tokens: readonly Token[], stretch: Stretch, index: NameIndex): NameSpan {
  const words = said(text, tokens, stretch);
  const wider = stretch.end - stretch.start > 1 ? index.exactly(tokens[stretch.end - 1]?.word ?? '', ['genre']) : [];
  const near = wider.map((name) => name.text);
  return {
    ...stretch,
    said: words,
    readings: [{ kind: 'genre', text: words, weight: 1, guessed: false, known: false, near }],
  };
}
