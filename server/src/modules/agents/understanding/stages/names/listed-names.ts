import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { said } from './find-names.js';

const MOST_WORDS = 4;
const LISTABLE: ReadonlySet<NameKind> = new Set(['artist', 'album', 'track']);
/** Shop words behind which things are listed. */
const LEADS: ReadonlySet<string> = new Set([
  'have',
  'by',
  'perform',
  'buy',
  'similar',
  'what_about',
  'like',
  'recommend',
]);

/**
 * "Do you have Queen, ABBA or the Doors?": what is listed beside a name is a name too, though its words are plain ones or the
 * store does not know them. Nothing of a list goes unanswered.
 */
export function withListedNames(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const all = (): readonly NameSpan[] => [...names, ...found];
  for (let changed = true; changed;) {
    changed = false;
    for (const place of tokens.keys()) {
      const item = itemAt(place, tokens, matches, all());
      if (item === null) continue;
      found.push(toName(text, tokens, item.stretch, item.beside, index));
      changed = true;
    }
  }
  return found.length === 0 ? names : [...names, ...found].sort((one, other) => one.start - other.start);
}

interface Item {
  readonly stretch: Stretch;
  readonly beside: NameSpan;
}

/** The words from one joint of a list to the next, where a name stands right across a joint and nothing explains them. */
function itemAt(
  start: number,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): Item | null {
  const opens = jointBefore(start, tokens, matches);
  if (opens === null && !isLed(start, matches)) return null;
  let end = start;
  while (end < tokens.length && end - start <= MOST_WORDS && (end === start || !isBorder(end, tokens, matches)))
    end += 1;
  const stretch = { start, end };
  if (end - start > MOST_WORDS || [...names, ...matches].some((one) => overlaps(one, stretch))) return null;
  if (
    !tokens.slice(start, end).every(({ word, quote }) => quote === 0 && /^[\p{L}\d]+$/u.test(word) && !SMALL.has(word))
  ) {
    if (!(ARTICLES.has(tokens[start]?.word ?? '') && end - start > 1)) return null;
  }
  const next = jointBehind(end, tokens, matches);
  const before = opens === null ? undefined : names.find((name) => name.end === opens && isListable(name));
  const behind = next === null ? undefined : names.find((name) => name.start === next && isListable(name));
  const isLast = end === tokens.length || tokens[end]?.before === 'sentence';
  const beside =
    before !== undefined && (isLast || next !== null) && isLedList(before, tokens, matches)
      ? before
      : opens === null
        ? behind
        : undefined;
  return beside === undefined ? null : { stretch, beside };
}

/** Somewhere before the list stands a word behind which things are listed, and nothing else is asked between. */
function isLedList({ start }: NameSpan, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const lead = matches.findLast(({ end, concepts }) => end <= start && !concepts.every((concept) => concept === 'and'));
  return (
    lead !== undefined && lead.concepts.some((concept) => LEADS.has(concept)) && tokens[lead.end]?.before === 'space'
  );
}

function isLed(start: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ end, concepts }) => end === start && concepts.some((concept) => LEADS.has(concept)));
}

function isListable({ readings }: NameSpan): boolean {
  return readings[0] !== undefined && LISTABLE.has(readings[0].kind);
}

/** Where the item before a joint ends, when a joint stands right before a place. */
function jointBefore(place: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): number | null {
  const joint = matches.find(({ end, concepts }) => end === place && concepts.includes('and'));
  if (joint !== undefined) return joint.start;
  return tokens[place]?.before === 'comma' ? place : null;
}

/** Where the item behind a joint begins, when a joint stands at a place. */
function jointBehind(place: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): number | null {
  const joint = matches.find(({ start, concepts }) => start === place && concepts.includes('and'));
  if (joint !== undefined) return joint.end;
  return tokens[place]?.before === 'comma' ? place : null;
}

function isBorder(place: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  return tokens[place]?.before !== 'space' || matches.some(({ start }) => start === place);
}

const ARTICLES = new Set(['the', 'los', 'las', 'os', 'as', 'les', 'die']);
/** Words that are never a whole name of a list. */
const SMALL = new Set(
  'the a an any some it them they that this these those so not no yes or and but if else more other others both all neither none maybe what who which how please thanks songs albums'.split(
    ' ',
  ),
);

function toName(
  text: string,
  tokens: readonly Token[],
  stretch: Stretch,
  beside: NameSpan,
  index: NameIndex,
): NameSpan {
  const words = said(text, tokens, stretch);
  const kinds = kindsOf(beside);
  const known = index
    .exactly(words, kinds)
    .map(({ kind, text: name }) => ({ kind, text: name, known: true, near: [] }));
  const near = known.length > 0 ? [] : index.nearest(words, kinds.slice(0, 1), 3).map((name) => name.text);
  const readings = known.length > 0 ? known : kinds.map((kind) => ({ kind, text: words, known: false, near }));
  return {
    ...stretch,
    said: words,
    readings: readings.map((reading, place): NameReading => ({ ...reading, guessed: false, weight: 1 - place * 0.05 })),
  };
}

/** What is listed beside an artist is an artist; beside a name that the store does not have it may be anything. */
function kindsOf({ readings }: NameSpan): readonly NameKind[] {
  const [first] = readings;
  if (first?.known === true) return [first.kind];
  return [...new Set(readings.map(({ kind }) => kind).filter((kind) => LISTABLE.has(kind)))];
}
