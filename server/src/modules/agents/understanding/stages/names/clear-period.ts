import { feastAt } from '../../lexicon/feasts.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { matchBefore } from './name-hints.js';

/** Shop words that lead to a title, so that a year after them is one ("tracklist of 1989"). */
const TITLED: ReadonlySet<string> = new Set([
  'album',
  'song',
  'contain',
  'called',
  'perform',
  'compose',
  'length',
  'price',
]);

/** A period of several words, or after a word that leads to a time, is no title ("in 2023", but not "1979"). */
export function isClearPeriod(period: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const before = matchBefore(period, tokens, matches)?.concepts ?? [];
  if (before.some((concept) => TITLED.has(concept))) return false;
  if (tokens.slice(period.start, period.end).some(({ quote }) => quote > 0)) return false;
  const words = tokens.slice(period.start, period.end).map(({ word }) => word);
  return words.length > 1 || feastAt(words) !== null || LEADS_TO_TIME.has(tokens[period.start - 1]?.word ?? '');
}

const LEADS_TO_TIME = new Set([
  'in',
  'during',
  'since',
  'before',
  'after',
  'until',
  'from',
  'for',
  'en',
  'durante',
  'desde',
  'em',
  'de',
  'depuis',
  'pendant',
  'seit',
  'im',
  'jahr',
  'year',
  'ano',
  'annee',
  'through',
  'of',
]);
