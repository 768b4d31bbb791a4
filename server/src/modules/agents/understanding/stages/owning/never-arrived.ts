import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

const NEVER = new Set(
  (
    'never not didnt dont doesnt havent hasnt hadnt isnt arent wasnt werent wont nothing no nunca jamas tampoco nada nao ' +
    'jamais pas rien nicht nie niemals nichts'
  ).split(' '),
);
/** How what was bought comes to whoever bought it. */
const COMING = new Set(
  (
    'arrive arrived arriving come came show showed shown turn turned appear appeared appearing appears receive received ' +
    'delivered delivering llego llegaron llegado llegan llega aparece aparecen aparecio aparecieron recibi recibido chegou chegaram ' +
    'chegam chega apareceu apareceram recebi recebido arrive arrivee arrivees arrives recu recus recue recues apparu apparait ' +
    'apparaissent angekommen gekommen erhalten bekommen erschienen aufgetaucht'
  ).split(' '),
);
/** Verbs that mean an arrival only with "up" behind them. */
const UPWARDS = new Set(['show', 'showed', 'shown', 'turn', 'turned']);
const MOST_BETWEEN = 3;

const BOUGHT: ReadonlySet<string> = new Set(['invoice', 'buy', 'pay']);
/** Concepts of somebody who asks for something else. */
const OTHERS: ReadonlySet<string> = new Set([
  'download_missing',
  'charged_wrongly',
  'request_status',
  'new_to_me',
  'recommend',
  'cue:where_is_order',
  'cue:how_to',
]);

/** "The songs of my order never showed up", "no me llegaron las canciones del pedido 12": what was paid for did not come. */
export function withNeverArrived(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const has = (wanted: ReadonlySet<string>): boolean =>
    matches.some(({ concepts }) => concepts.some((concept) => wanted.has(concept)));
  if (!has(BOUGHT) || has(OTHERS)) return matches;
  const isFree = (at: number): boolean =>
    tokens[at]?.quote === 0 && !names.some(({ start, end }) => start <= at && at < end);
  const coming = tokens.findIndex((_, at) => isFree(at) && isComing(at, tokens) && isDenied(at, tokens));
  if (coming < 0) return matches;
  const denied = tokens.findLastIndex(({ word }, at) => at < coming && NEVER.has(word));
  const end = UPWARDS.has(tokens[coming]?.word ?? '') ? coming + 2 : coming + 1;
  const said: ConceptMatch = { start: denied, end, concepts: ['download_missing', 'cue:support_request'] };
  return [...matches.filter((match) => !overlaps(match, said)), said].sort((one, other) => one.start - other.start);
}

function isComing(at: number, tokens: readonly Token[]): boolean {
  const { word = '' } = tokens[at] ?? {};
  return COMING.has(word) && (!UPWARDS.has(word) || tokens[at + 1]?.word === 'up');
}

function isDenied(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - MOST_BETWEEN), at).some(({ word }) => NEVER.has(word));
}
