import type { Evidence } from '../../../tools/evidence.js';
import type { Claim } from '../claim.js';
import { checkSentence } from '../check-sentence.js';
import type { Facts, FactResult } from '../facts/facts.js';
import { layOutFacts } from '../facts/lay-out-facts.js';
import { SentenceScan } from '../sentence-scan.js';
import { type FrameToken, tokensOf } from './frame-tokens.js';
import type { Concept } from './words/concepts.js';
import type { Vocabulary } from './words/vocabulary.js';
import { wordsOf } from './words/words-of.js';

/** What a sentence of a model is compared with, besides the rows: the built-in words of the same part of the answer. */
export interface FrameContext {
  readonly evidence: readonly Evidence[];
  /** The built-in words that lead to the facts. */
  readonly lead: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 4217 code of the store's money. */
  readonly currency: string;
  /** Names that are always allowed, such as the store's own. */
  readonly allowedNames: readonly string[];
}

/** What one text says: its claims, and the words between them. */
export interface Spoken {
  readonly tokens: readonly FrameToken[];
  readonly claims: readonly Claim[];
  readonly folded: string;
}

/** A sentence of a model laid out for the rules that it must keep. */
export interface Frame extends Spoken {
  readonly lead: Spoken;
  readonly facts: Facts;
  readonly vocabulary: Vocabulary;
  readonly context: FrameContext;
}

/** Lays a sentence out; undefined in a language without a vocabulary. */
export function frameOf(sentence: string, claims: readonly Claim[], context: FrameContext): Frame | undefined {
  const vocabulary = wordsOf(context.language);
  if (vocabulary === undefined) return undefined;
  return {
    ...spokenIn(sentence, claims, vocabulary),
    lead: spokenIn(context.lead, checkSentence(context.lead, context.evidence, context).claims, vocabulary),
    facts: layOutFacts(context.evidence),
    vocabulary,
    context,
  };
}

/** The claims of one kind. */
export function claimsOf({ claims }: Spoken, ...kinds: readonly Claim['kind'][]): Claim[] {
  return claims.filter(({ kind }) => kinds.includes(kind));
}

/** Whether a text has a word or phrase of one of these meanings. */
export function means({ tokens }: Spoken, ...concepts: readonly Concept[]): boolean {
  return tokens.some(({ concept }) => concept !== undefined && concepts.some((wanted) => wanted === concept));
}

/** Whether the built-in words claim the same. */
export function isSaidByLead(claim: Claim, { lead }: Frame): boolean {
  return lead.claims.some((other) => {
    if (other.kind !== claim.kind && !(isNumber(other) && isNumber(claim))) return false;
    const inRows = other.places.length > 0 || claim.places.length > 0;
    if (!inRows && claim.values !== undefined) return claim.values.some((value) => other.values?.includes(value));
    return other.places.some((place) => isAmong(place, claim)) || sameText(claim, other);
  });
}

/** Rows in which everything is found that the claims say; claims without rows are left out. */
export function sharedRows(claims: readonly Claim[]): ReadonlySet<number> | null {
  const rows = claims.filter(({ places }) => places.length > 0).map(rowsOf);
  if (rows.length === 0) return null;
  return rows.reduce((shared, own) => new Set([...shared].filter((row) => own.has(row))));
}

export function rowsOf({ places }: Claim): ReadonlySet<number> {
  return new Set(places.map(({ row }) => row));
}

/** The result that a row is of. */
export function resultOf(row: number, { results }: Facts): FactResult | undefined {
  return results.find(({ firstRow, endRow }) => row >= firstRow && row < endRow);
}

function spokenIn(text: string, claims: readonly Claim[], vocabulary: Vocabulary): Spoken {
  return { tokens: tokensOf(text, claims, vocabulary), claims, folded: new SentenceScan(text).folded };
}

function isNumber({ kind }: Claim): boolean {
  return kind === 'count' || kind === 'number';
}

function isAmong(place: Claim['places'][number], { places }: Claim): boolean {
  return places.some(({ row, column }) => row === place.row && column === place.column);
}

function sameText(left: Claim, right: Claim): boolean {
  return left.kind === 'name' && left.text.toLowerCase() === right.text.toLowerCase();
}
