import type { SentenceCheck } from '../check-sentence.js';
import { type Frame, type FrameContext, frameOf } from './frame.js';
import { isPlainlyWritten } from './frame-tokens.js';
import {
  findCrowd,
  findUnderstatement,
  findUnprovenAll,
  findUnprovenPeriod,
  findWrongAmount,
  findWrongCount,
  findWrongLength,
} from './rules/figures.js';
import { findOddSelf, findTornPair, findUnknownName, findWrongMaker, findWrongPlace } from './rules/names.js';
import { findEmptyPredicate, findStrangeThing, findWrongOwner } from './rules/predicates.js';
import { findStrangeWord, findUnprovenRank } from './rules/words.js';

/** Each gives what it objects to. */
const RULES: Readonly<Record<string, (frame: Frame) => string | undefined>> = {
  word: findStrangeWord,
  rank: findUnprovenRank,
  unknown: findUnknownName,
  maker: findWrongMaker,
  place: findWrongPlace,
  self: findOddSelf,
  torn: findTornPair,
  empty: findEmptyPredicate,
  owner: findWrongOwner,
  thing: findStrangeThing,
  crowd: findCrowd,
  amount: findWrongAmount,
  length: findWrongLength,
  period: findUnprovenPeriod,
  count: findWrongCount,
  all: findUnprovenAll,
  understated: findUnderstatement,
};

/**
 * Why a sentence of a model may not be sent although each of its claims stands: its frame, the words around the claims,
 * must be of the closed vocabulary of the language, or the built-in words' own of the same claims, and must say of each
 * claim nothing but what its row says. Null when it may be sent.
 */
export function objectionTo(check: SentenceCheck, context: FrameContext): string | null {
  if (!isPlainlyWritten(check.text, check.claims)) return 'marks';
  const frame = frameOf(check.text, check.claims, context);
  if (frame === undefined) return 'language';
  if (!saysAnything(frame)) return 'nothing said';
  for (const [rule, find] of Object.entries(RULES)) {
    const found = find(frame);
    if (found !== undefined) return `${rule}: ${found}`;
  }
  return null;
}

/** A name alone is no sentence, nor is one with a word that means nothing by itself. */
function saysAnything({ tokens }: Frame): boolean {
  const words = tokens.filter(({ claim }) => claim === undefined);
  return words.length > 1 || words.some(({ concept }) => concept !== 'plain');
}
