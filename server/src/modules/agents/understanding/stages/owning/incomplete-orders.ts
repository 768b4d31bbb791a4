import { cardinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

/** Words that say of an order that it is not as it should be. */
const WRONG = new Set(
  'wrong incorrect faulty erroneous equivocado equivocada incorrecto incorrecta errado errada incorreto incorreta faux fausse incorrecte falsch fehlerhaft'.split(
    ' ',
  ),
);
const BEING = new Set(
  'is was are were looks seems esta estaba es parece e era est etait semble ist war sind'.split(' '),
);
/** So many words may stand between an order and what is said of it. */
const MOST_BEHIND = 3;

/** Words that say of an order that something belongs to it and did not come. */
const LACKING = new Set(
  (
    'missing incomplete lacks lacked absent falta faltan faltaba incompleto incompleta faltam faltou ' +
    'manque manquent manquait incomplet incomplete fehlt fehlen fehlte fehlten unvollstandig'
  ).split(' '),
);
const ONLY = new Set('only just solo so apenas seulement nur'.split(' '));
const CAME = new Set(
  'got get received receive downloaded arrived came recibi llegaron recebi vieram chegaram recu recus bekommen erhalten'.split(
    ' ',
  ),
);
/** So many words may stand between "only" and how many came. */
const MOST_BETWEEN = 3;

/** Concepts by which something lacking is asked about and nothing is complained of. */
const ASKED: ReadonlySet<string> = new Set(['new_to_me', 'recommend', 'cue:rest_of_album', 'cue:how_to']);

/**
 * "My order 12 is incomplete", "invoice 12 says five songs, but I only got four": something is not there that was paid for,
 * which a person must look at. The stretch reaches from the order to what is said about it.
 */
export function incompleteOrder(matches: readonly ConceptMatch[], tokens: readonly Token[]): Stretch | null {
  const order = matches.find(({ concepts }) => concepts.includes('invoice'));
  if (order === undefined || matches.some(({ concepts }) => concepts.some((concept) => ASKED.has(concept))))
    return null;
  const place = tokens.findLastIndex((_, at) => isLacking(at, tokens) || isTooFew(at, tokens));
  if (place < 0 || (place >= order.start && place < order.end)) return null;
  return { start: Math.min(place, order.start), end: Math.max(place + 1, order.end) };
}

/** The shop words with the complaint in the place of the word that says it. */
export function withIncompleteOrder(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const stretch = incompleteOrder(matches, tokens);
  const place = tokens.findLastIndex((_, at) => isLacking(at, tokens) || isTooFew(at, tokens));
  if (stretch === null) return matches;
  const said: ConceptMatch = {
    start: place,
    end: place + 1,
    concepts: ['download_missing', 'cue:support_request'],
  };
  return [...matches.filter((match) => !overlaps(match, said)), said].sort((one, other) => one.start - other.start);
}

/** "Order 12 is wrong": a complaint of the order, whatever is wrong with it. */
export function withWrongOrder(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const wrong = tokens.findIndex(
    ({ word, quote }, at) =>
      quote === 0 && WRONG.has(word) && BEING.has(tokens[at - 1]?.word ?? '') && isBehindOrder(at, matches),
  );
  if (wrong < 0 || matches.some(({ start, end }) => start <= wrong && wrong < end)) return matches;
  const said: ConceptMatch = { start: wrong, end: wrong + 1, concepts: ['complaint', 'cue:support_request'] };
  return [...matches, said].sort((one, other) => one.start - other.start);
}

function isBehindOrder(at: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ end, concepts }) => concepts.includes('invoice') && end <= at && at - end <= MOST_BEHIND);
}

function isLacking(at: number, tokens: readonly Token[]): boolean {
  const { word = '', quote = 0 } = tokens[at] ?? {};
  return quote === 0 && LACKING.has(word) && !NEGATING.has(tokens[at - 1]?.word ?? '');
}

/** "Nothing is missing", "not incomplete". */
const NEGATING = new Set('not nothing nada no pas rien nicht nichts isnt'.split(' '));

/** "I only got four". */
function isTooFew(at: number, tokens: readonly Token[]): boolean {
  if (!ONLY.has(tokens[at]?.word ?? '') || tokens[at]?.quote !== 0) return false;
  const near = tokens.slice(at + 1, at + 1 + MOST_BETWEEN).map(({ word }) => word);
  const beside = [...near, tokens[at - 1]?.word ?? ''];
  return beside.some((word) => CAME.has(word)) && near.some((word) => cardinalOf(word) !== null);
}
