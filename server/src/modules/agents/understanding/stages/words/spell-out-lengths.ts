import { cardinalOf } from '../../lexicon/numerals.js';
import type { Stretch, Token } from '../../reading.js';
import { tokenise } from './tokenise.js';

/** Parts of an hour or a minute in words, and German words that hold one. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ...numbered('half media medio meia meio demi demie halbe halben halber', 1 / 2),
  ...numbered('quarter quarters cuarto cuartos quarto quartos quart quarts viertel', 1 / 4),
  ...numbered('dreiviertel', 3 / 4),
  ...numbered('anderthalb eineinhalb', 3 / 2),
  ...numbered('zweieinhalb', 5 / 2),
  ...numbered('dreieinhalb', 7 / 2),
  ...numbered('viereinhalb', 9 / 2),
  ...numbered('funfeinhalb', 11 / 2),
]);

/** Words for a length of time, in minutes. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ...numbered('hour hours hr hrs h hora horas heure heures dheure stunde stunden', 60),
  ...numbered('minute minutes min mins minuto minutos minuten', 1),
  ...numbered('second seconds sec secs segundo segundos seconde secondes sekunde sekunden', 1 / 60),
  ...numbered('halbstunde', 30),
  ...numbered('viertelstunde', 15),
  ...numbered('dreiviertelstunde', 45),
]);

/** Whether a text can hold a length at all, before it is taken apart. */
const NAMES_UNIT = new RegExp(`(?<!\\p{L})(?:d['’])?(?:${[...UNITS.keys()].join('|')})(?!\\p{L})`, 'iu');

const ONE: ReadonlySet<string> = new Set('a an one un una uma une dun dune eine einer einem einen ein'.split(' '));
const JOINTS: ReadonlySet<string> = new Set('and y e et und'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('between entre zwischen'.split(' '));
/** What may stand between a part and its unit: "a quarter of an hour", "tres cuartos de hora". */
const SMALL: ReadonlySet<string> = new Set('of a an de d'.split(' '));

/** Words behind which a limit stands by themselves. */
const LIMITING: ReadonlySet<string> = new Set(
  'than over under above below exceeding within least most uber unter als mindestens hochstens maximal between entre zwischen'.split(
    ' ',
  ),
);
/** Words behind which "de" or "que" leads to a limit: "menos de", "más largas que", "plus d'une". */
const COMPARING =
  /^(?:mas|menos|mais|plus|moins|acima|abaixo|larg[oa]s?|cort[oa]s?|long(?:[oa]s?|ue?s?)?|court(?:es?|s)?|curt[oa]s?|menor(?:es)?|mayor(?:es)?|maior(?:es)?)$/;
const LEADING: ReadonlySet<string> = new Set('de que do dun dune'.split(' '));

/** "Under an hour and a half" as "under 90 minutes": a limit of time in words, spelt out in minutes. */
export function spellOutLengths(text: string): string {
  if (!NAMES_UNIT.test(text)) return text;
  const tokens = tokenise(text);
  let spelt = text;
  for (const { start, end, minutes } of lengthsIn(tokens).reverse()) {
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    const joint = /^dune?$/.test(tokens[start]?.word ?? '') ? 'de ' : '';
    spelt = `${spelt.slice(0, from)}${joint}${figureOf(minutes)} ${unitOf(tokens.slice(start, end))}${spelt.slice(to)}`;
  }
  return spelt;
}

interface SaidLength extends Stretch {
  readonly minutes: number;
}

function lengthsIn(tokens: readonly Token[]): SaidLength[] {
  const found: SaidLength[] = [];
  for (let position = 1; position < tokens.length; position += 1) {
    if (!isLimited(tokens, position, found.at(-1))) continue;
    const length = lengthAt(tokens, position);
    if (length === null) continue;
    found.push(length);
    position = length.end - 1;
  }
  return found.filter(({ start, end }) => !isPlain(tokens.slice(start, end)));
}

/** Behind a word of limits, or behind the first of two between which something lies. */
function isLimited(tokens: readonly Token[], position: number, last: SaidLength | undefined): boolean {
  const [before, ahead] = [tokens[position - 1]?.word ?? '', tokens[position - 2]?.word ?? ''];
  if (tokens[position]?.before !== 'space' || (tokens[position]?.quote ?? 0) > 0) return false;
  if (LIMITING.has(before) || (LEADING.has(before) && (COMPARING.test(ahead) || ahead === 'que'))) return true;
  if (/^dune?$/.test(tokens[position]?.word ?? '')) return COMPARING.test(before);
  return JOINTS.has(before) && last?.end === position - 1 && BETWEEN.has(tokens[last.start - 1]?.word ?? '');
}

/** "An hour", "half an hour", "two and a half minutes", "an hour and a quarter", "an hour and 20 minutes". */
function lengthAt(tokens: readonly Token[], start: number): SaidLength | null {
  const first = partAt(tokens, start);
  if (first === null) return null;
  if (BETWEEN.has(tokens[start - 1]?.word ?? '')) return first;
  const joined = JOINTS.has(tokens[first.end]?.word ?? '') ? first.end + 1 : first.end;
  const further = partAt(tokens, joined);
  return further !== null && further.unit < first.unit
    ? { start, end: further.end, minutes: first.minutes + further.minutes }
    : first;
}

/** A number of one unit, with the part behind it: "tres horas y media". */
function partAt(tokens: readonly Token[], start: number): (SaidLength & { readonly unit: number }) | null {
  const amount = amountAt(tokens, start);
  if (amount === null) return null;
  const place = amount.isPart ? skipped(tokens, amount.end) : amount.end;
  const unit = UNITS.get(tokens[place]?.word ?? '');
  if (unit === undefined) return null;
  const part = fractionBehind(tokens, place + 1);
  return { start, end: part?.end ?? place + 1, minutes: (amount.value + (part?.value ?? 0)) * unit, unit };
}

interface Amount {
  readonly value: number;
  readonly end: number;
  readonly isPart: boolean;
}

/** "Half", "a quarter", "three quarters", "two and a half", "2", "an"; nothing at all in "hora y media". */
function amountAt(tokens: readonly Token[], start: number): Amount | null {
  const word = tokens[start]?.word ?? '';
  const part = FRACTIONS.get(word);
  if (part !== undefined) return { value: part, end: start + 1, isPart: true };
  if (UNITS.has(word) && fractionBehind(tokens, start + 1) !== null) return { value: 1, end: start, isPart: false };
  const number = ONE.has(word) ? 1 : cardinalOf(word);
  if (number === null) return null;
  const times = FRACTIONS.get(tokens[start + 1]?.word ?? '');
  if (times !== undefined) return { value: number * times, end: start + 2, isPart: true };
  const behind = fractionBehind(tokens, start + 1);
  return { value: number + (behind?.value ?? 0), end: behind?.end ?? start + 1, isPart: false };
}

/** "And a half", "y media", "et quart". */
function fractionBehind(tokens: readonly Token[], start: number): { value: number; end: number } | null {
  if (!JOINTS.has(tokens[start]?.word ?? '')) return null;
  const place = ONE.has(tokens[start + 1]?.word ?? '') ? start + 2 : start + 1;
  const value = FRACTIONS.get(tokens[place]?.word ?? '');
  const leads = UNITS.has(tokens[skipped(tokens, place + 1)]?.word ?? '') && SMALL.has(tokens[place + 1]?.word ?? '');
  return value === undefined || leads ? null : { value, end: place + 1 };
}

function skipped(tokens: readonly Token[], from: number): number {
  let place = from;
  while (SMALL.has(tokens[place]?.word ?? '')) place += 1;
  return place;
}

/** "5 minutes" is spelt out as it stands. */
function isPlain(words: readonly Token[]): boolean {
  return words.length === 2 && /^\d+$/.test(words[0]?.word ?? '');
}

/** Minutes in the language that the unit was said in. */
function unitOf(words: readonly Token[]): string {
  const units = words.map(({ word }) => word).join(' ');
  if (/\b(?:horas?|minutos?|segundos?)\b/.test(units)) return 'minutos';
  return /stunden?|minuten|sekunden?/.test(units) ? 'Minuten' : 'minutes';
}

function figureOf(minutes: number): string {
  return String(Math.round(minutes * 100) / 100);
}

function numbered(words: string, value: number): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, value] as const);
}
