import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import {
  ASKS_OF_THEM,
  FETCHING,
  INDEFINITE,
  MOODS,
  NOUNS,
  OF_THE_SHOP,
  ONE_OF_THEM,
  SHOP,
  TAKING_OVER,
  THEIR,
} from './words-of-employees.js';

/** What else a wish for a human may tell, which is passed on with it. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'human refund charged_wrongly download_missing account_change complaint request_status invoice buy pay newest oldest ' +
    'song album first_person want polite greeting thanks and on of refer_one yes no cue:support_request'
  ).split(' '),
);

/**
 * "May one of your employees call me?", "an employee should take over": whoever wishes that somebody of the shop speaks or acts,
 * and says it of no particular one, wishes for a human and does not ask who the own representative is.
 */
export function withWishedEmployees(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const wished = tokens.map((_, place) => somebodyAt(place, tokens)).find((one) => one !== null && isWish(one, tokens));
  if (wished === undefined || wished === null) return matches;
  const sentence = sentenceOf(wished, tokens);
  const inSentence = ({ start, end }: Stretch): boolean => start >= sentence.start && end <= sentence.end;
  const verbs = tokens.flatMap(({ word }, place): ConceptMatch[] =>
    (TAKING_OVER.has(word) || FETCHING.has(word) || MOODS.has(word)) && inSentence({ start: place, end: place + 1 })
      ? [{ start: place, end: place + 1, concepts: ['polite'] }]
      : [],
  );
  const human: ConceptMatch = { ...wished, concepts: ['human'] };
  const others = matches.filter(
    (match) =>
      (match.end <= wished.start || match.start >= wished.end) &&
      (!inSentence(match) || match.concepts.every((concept) => KEPT.has(concept))),
  );
  const free = verbs.filter(({ start, end }) => ![human, ...others].some((one) => one.start < end && start < one.end));
  return [...others, human, ...free].sort((one, other) => one.start - other.start);
}

/** The words for somebody of the shop that begin at a place, when they mean no particular one. */
function somebodyAt(place: number, tokens: readonly Token[]): Stretch | null {
  const word = (further: number): string => tokens[place + further]?.word ?? '';
  if (ONE_OF_THEM.has(word(0)) && ['of', 'de', 'von', 'des', 'aus'].includes(word(1)) && THEIR.has(word(2)))
    return NOUNS.has(word(3)) || OF_THE_SHOP.has(word(3)) ? { start: place, end: place + 4 } : null;
  if (ONE_OF_THEM.has(word(0)) && THEIR.has(word(1)) && NOUNS.has(word(2))) return { start: place, end: place + 3 };
  const isPerson = ['anybody', 'anyone', 'somebody', 'someone', 'alguien', 'alguem', 'jemand', 'quelquun'].includes(
    word(0),
  );
  if (isPerson) return shopBehind(place + 1, tokens);
  if (!INDEFINITE.has(word(0))) return null;
  if (NOUNS.has(word(1))) return { start: place, end: place + 2 };
  if (OF_THE_SHOP.has(word(1)) && (NOUNS.has(word(2)) || MEMBERS.has(word(2)))) return { start: place, end: place + 3 };
  return MEMBERS.has(word(1)) ? shopBehind(place + 2, tokens, place) : null;
}

const MEMBERS: ReadonlySet<string> = new Set(
  'member miembro integrante membro elemento membre mitglied person persona pessoa'.split(' '),
);

/** "At the company", "of your crew", "del equipo" behind a word for anybody. */
function shopBehind(from: number, tokens: readonly Token[], start = from - 1): Stretch | null {
  const place = tokens.findIndex(
    ({ word }, position) => position > from - 1 && position < from + 4 && (OF_THE_SHOP.has(word) || SHOP.has(word)),
  );
  const between = tokens.slice(from, Math.max(from, place)).map(({ word }) => word);
  const isLinked = between.length > 0 && between.every((word) => LINKS.has(word) || THEIR.has(word));
  return place !== -1 && isLinked ? { start, end: place + 1 } : null;
}

const LINKS: ReadonlySet<string> = new Set(
  'of at from in on de del da do des du la l el von vom aus im der'.split(' '),
);

/** Whether the sentence wishes or asks that they do something, and asks for nothing of them. */
function isWish(one: Stretch, tokens: readonly Token[]): boolean {
  const { start, end } = sentenceOf(one, tokens);
  const words = tokens.slice(start, end).map(({ word }) => word);
  if (words.some((word) => ASKS_OF_THEM.has(word))) return false;
  const ahead = tokens.slice(Math.max(start, one.start - 3), one.start).map(({ word }) => word);
  if (ahead.some((word) => FETCHING.has(word))) return true;
  return words.some((word) => MOODS.has(word)) && words.some((word) => TAKING_OVER.has(word));
}

function sentenceOf({ start, end }: Stretch, tokens: readonly Token[]): Stretch {
  const first = tokens.findLastIndex(({ before }, position) => position <= start && before === 'sentence');
  const last = tokens.findIndex(({ before }, position) => position >= end && before === 'sentence');
  return { start: Math.max(0, first), end: last === -1 ? tokens.length : last };
}
