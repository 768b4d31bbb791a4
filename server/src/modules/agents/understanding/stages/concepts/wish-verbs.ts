import { isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, Token } from '../../reading.js';

/** Verbs of buying as they stand behind "can", "want to" and "can be", with their forms in all languages. */
const VERBS = new Set(
  (
    'buy buying order purchase get acquire download bought ordered purchased acquired comprar pedir encargar compro encomendar ' +
    'acheter commander kaufen bestellen erwerben'
  ).split(' '),
);

/** Words that make the verb behind them a possibility and no purchase. */
const OPENINGS = new Set(
  (
    'can could may might would will to wanna want let shall should gonna id cannot cant be lets puedo puede podria quiero ' +
    'quisiera posso pode poderia quero gostaria peux puis peut pourrais voudrais veux kann konnte mochte will darf wurde'
  ).split(' '),
);

/** Small words that may stand between such an opening and the verb. */
const BETWEEN = new Set(
  'i we one you u a person people still also now maybe just please even actually je ich man eu yo on vous nous wir'.split(
    ' ',
  ),
);

/** Words right before which make a verb a noun: "to see my order". */
const OWNERS = new Set(
  'my an the this that your his her their our first last latest next every any mon ma meine mein mi meu'.split(' '),
);

/**
 * "Which albums can I order?", "what is available to buy?": buying that is only possible speaks of the catalogue and not of
 * one's orders.
 */
export function withWishVerbs(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  return matches.map((match) => (isWish(match, tokens, matches) ? { ...match, concepts: ['have'] } : match));
}

function isWish(
  { start, end, concepts }: ConceptMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  if (end - start > 1 || !VERBS.has(tokens[start]?.word ?? '')) return false;
  if (!concepts.some((concept) => concept === 'buy' || concept === 'invoice')) return false;
  if (OWNERS.has(tokens[start - 1]?.word ?? '')) return false;
  if (isOfMeans(start, tokens)) return true;
  return isOpened(start, tokens) || (isLastVerb(end, tokens) && opensWithModal(tokens, matches));
}

/** "Would I go broke buying …": what one could pay was not paid. */
function isOfMeans(start: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, start).map(({ word }) => word);
  return tokens[start]?.word === 'buying' && before.some((word) => OPENINGS.has(word) || MEANS.has(word));
}

const MEANS = new Set('afford broke ruin bankrupt wallet pocket'.split(' '));

function isOpened(start: number, tokens: readonly Token[]): boolean {
  for (let position = start - 1; position >= 0 && position >= start - 4; position -= 1) {
    const word = tokens[position]?.word ?? '';
    if (OPENINGS.has(word)) return true;
    if (!BETWEEN.has(word) || tokens[position + 1]?.before === 'sentence') return false;
  }
  return false;
}

/** German puts the verb last: "welche Alben kann ich von Queen kaufen". */
function isLastVerb(end: number, tokens: readonly Token[]): boolean {
  return end === tokens.length || tokens[end]?.before === 'sentence';
}

const GERMAN_MODALS = new Set(['kann', 'konnte', 'mochte', 'will', 'darf']);

function opensWithModal(tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const modal = tokens.findIndex(({ word }) => GERMAN_MODALS.has(word));
  return modal >= 0 && isFunctionWord(tokens[modal + 1]?.word ?? '') && matches.length > 1;
}
