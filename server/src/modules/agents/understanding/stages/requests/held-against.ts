import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { said } from '../names/find-names.js';

/** Kinds of which two can be held against each other by what one owns of them. */
const HELD: readonly NameKind[] = ['artist', 'genre'];
const MORE = new Set('more fewer less mas menos mais plus moins mehr weniger'.split(' '));
const OR = new Set('or than versus vs o u ou que oder als'.split(' '));
const AND = new Set('and y e et und'.split(' '));
/** "Which of A and B", "between A and B": one of the two is asked for. */
const CHOICE =
  /(?:^| )(?:(?:which|who|whom|what) (?:one )?(?:out )?of(?: the two)?|between|entre|zwischen|cual de|quien de|qual de|quem de|lequel de|laquelle de|wer von|wem von|welcher von)$/;
/** What may stand between "more" or "or" and the name: "more songs by A or by B", "more of the A". */
const SMALL = new Set(
  'songs song tracks track tunes music musica musicas canciones chansons lieder money stuff by of from on for to the de del da do en em pour sur von fur'.split(
    ' ',
  ),
);

/** Whether what is asked of is one's own: what was bought, or what was spent on it. */
export function isOwned(matches: readonly ConceptMatch[]): boolean {
  const concepts = matches.flatMap((match) => match.concepts);
  if (concepts.includes('cue:purchased_tracks')) return true;
  return concepts.includes('first_person') && OWNING.some((concept) => concepts.includes(concept));
}

const OWNING = ['buy', 'spend', 'pay'] as const;

/** Whether one of two names is to be chosen: "A or B", "which of A and B". */
export function areHeldAgainst(first: NameSpan, last: NameSpan, tokens: readonly Token[]): boolean {
  const between = tokens.slice(first.end, last.start).filter(({ quote }) => quote === 0);
  if (between.some(({ word }) => OR.has(word))) return true;
  return between.some(({ word }) => AND.has(word)) && CHOICE.test(wordsOf(tokens.slice(0, first.start)));
}

/**
 * "Have I bought more A or more B?": both are read as the same kind of thing, an artist or a kind of music, though one of them
 * is the title of an album as well; and plain words in both places are names, where the store has both.
 */
export function withHeldAgainst(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  if (!isOwned(matches) || !tokens.some(({ word, quote }) => quote === 0 && MORE.has(word))) return names;
  const sides = names.length === 2 ? names : plainSides(text, tokens, names, index);
  const [first, last] = sides;
  if (first === undefined || last === undefined || !areHeldAgainst(first, last, tokens)) return names;
  const kind = HELD.find((one) => sides.every(({ readings }) => readings.some((reading) => isKnown(reading, one))));
  return kind === undefined ? names : sides.map((side) => readAs(side, kind));
}

function isKnown(reading: NameReading, kind: NameKind): boolean {
  return reading.known && reading.kind === kind;
}

function readAs(name: NameSpan, kind: NameKind): NameSpan {
  const meant = name.readings.filter((reading) => reading.kind === kind);
  const most = Math.max(...name.readings.map(({ weight }) => weight));
  const others = name.readings.filter((reading) => reading.kind !== kind);
  return { ...name, readings: [...meant.map((reading) => ({ ...reading, weight: most })), ...others] };
}

/** The names on both sides of "or", from "more" to the end of the clause; none unless the store has both. */
function plainSides(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: NameIndex,
): readonly NameSpan[] {
  const more = tokens.findIndex(({ word }) => MORE.has(word));
  const joint = tokens.findIndex(({ word }, at) => at > more + 1 && OR.has(word));
  if (more < 0 || joint < 0) return [];
  const close = tokens.findIndex(({ before }, at) => at > joint && before !== 'space');
  const sides = [
    { start: more + 1, end: joint },
    { start: joint + 1, end: close < 0 ? tokens.length : close },
  ].map((side) => bare(side, tokens));
  const found = sides.flatMap(
    (side) => names.find((name) => overlaps(name, side)) ?? nameAt(side, text, tokens, index),
  );
  return found.length === 2 && names.every((name) => found.includes(name)) ? found : [];
}

function bare({ start, end }: Stretch, tokens: readonly Token[]): Stretch {
  const first = tokens.findIndex(({ word }, at) => at >= start && !SMALL.has(word) && !MORE.has(word));
  return { start: first < 0 ? end : Math.min(first, end), end };
}

function nameAt(side: Stretch, text: string, tokens: readonly Token[], index: NameIndex): readonly NameSpan[] {
  const readings = index
    .exactly(wordsOf(tokens.slice(side.start, side.end)), HELD)
    .map(({ kind, text: name }) => ({ kind, text: name, weight: 1, guessed: false, known: true, near: [] }));
  return readings.length === 0 ? [] : [{ ...side, said: said(text, tokens, side), readings }];
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}
