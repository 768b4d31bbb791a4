import type { ConceptMatch, Token } from '../../reading.js';

/** What may stand before a number that is said instead of an order: "in 264", "what did 264 cost", "and 264, …". */
const LEADS = new Set('of in on for with about and did was has had were what'.split(' '));
/** What may stand behind it: "264 cost me", "264, when was it", "264 please". */
const FOLLOWS = new Set(
  'cost costs have has had come came contain hold include was were did please placed from'.split(' '),
);
/** What only an order is asked for. */
const ASKED: ReadonlySet<string> = new Set('date when pay spend total employee'.split(' '));
/** What a song or an album is asked for as well, but not as something that lies behind: "what did 264 cost me?" */
const ASKED_OF_PAST: ReadonlySet<string> = new Set('price count contain song on show'.split(' '));
const PAST = new Set('did was were had me my i we us'.split(' '));
/** "What was in 264?" */
const OPEN = new Set('what whats which'.split(' '));
/** Words for what is in an order, whatever it is. */
const ITEMS = new Set('items articles lines'.split(' '));
/** What is numbered or counted itself: "track #4", "the #1 hit", "disc 12". */
const NUMBERED: ReadonlySet<string> = new Set(
  'song album artist playlist genre media_type length popular invoice'.split(' '),
);

/** "What did #222 cost me?", "and 214, when was that from?": a number that names nothing else stands for an order. */
export function withBareOrderNumbers(
  matches: readonly ConceptMatch[],
  text: string,
  tokens: readonly Token[],
  isName: (word: string) => boolean,
): readonly ConceptMatch[] {
  if (matches.some(({ concepts }) => concepts.includes('invoice'))) return matches;
  const at = tokens.findIndex(
    (_, place) => isBareOrder(place, matches, text, tokens) && !isName(tokens[place]?.word ?? ''),
  );
  if (at < 0) return matches;
  const order: ConceptMatch = { start: at, end: at + 1, concepts: ['invoice'] };
  return [...matches, order].sort((one, other) => one.start - other.start);
}

function isBareOrder(at: number, matches: readonly ConceptMatch[], text: string, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token === undefined || token.quote > 0 || !/^\d{2,5}$/.test(token.word) || isPieceOf(token, text)) return false;
  if (isNumberedThing(at, matches)) return false;
  return text[token.start - 1] === '#' || (isAskedOfOrder(at, matches, tokens) && standsForThing(at, tokens));
}

/** "264.5", "3:45", "1/2/2023", "2022-05", "$264", "264 %": a figure of another kind. */
function isPieceOf({ start, end }: Token, text: string): boolean {
  return /[\d.,:/$€£-]$/u.test(text.slice(0, start)) || /^(?:[.,:/-]\d|\s*[$€£%])/u.test(text.slice(end));
}

function isNumberedThing(at: number, matches: readonly ConceptMatch[]): boolean {
  const isThing = ({ concepts }: ConceptMatch): boolean => concepts.some((concept) => NUMBERED.has(concept));
  return matches.some((match) => (match.end === at || match.start === at + 1) && isThing(match));
}

function standsForThing(at: number, tokens: readonly Token[]): boolean {
  const [word, before, next] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? '', tokens[at + 1]];
  const isLong = word.length > 2 || tokens.some((token) => ITEMS.has(token.word));
  const isYear = /^(?:19|20)\d\d$/.test(word);
  const ends = next === undefined || next.before !== 'space' || FOLLOWS.has(next.word) || joinsNumber(at, tokens);
  return isLong && !isYear && ends && (at === 0 || LEADS.has(before));
}

/** "193 and 138": of two numbers the first is an order as well. */
function joinsNumber(at: number, tokens: readonly Token[]): boolean {
  return JOINTS.has(tokens[at + 1]?.word ?? '') && /^\d{2,5}$/.test(tokens[at + 2]?.word ?? '');
}

const JOINTS = new Set('and plus y e et und'.split(' '));

function isAskedOfOrder(at: number, matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  const asked = matches.flatMap(({ concepts }) => concepts);
  if (asked.some((concept) => ASKED.has(concept))) return true;
  const isPast = tokens.some(({ word }, place) => place !== at && PAST.has(word));
  return isPast && (asked.some((concept) => ASKED_OF_PAST.has(concept)) || tokens.some(({ word }) => OPEN.has(word)));
}
