import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Intent, Pattern, Sign } from '../../intents/intent.js';
import type { MentionedName } from '../../plan.js';
import type { NameReading, NameSpan, Reading } from '../../reading.js';
import { isContent } from '../../lexicon/concepts.js';
import { carries, isKeptAway, isNameSign, toKind } from './signs.js';
import type { Leaning } from '../conversation/leaning.js';

/** A pattern that fits a request: what it explains, what it binds, and what is missing. */
export interface Binding {
  readonly names: readonly MentionedName[];
  readonly explained: number;
  /** Product of how readily each name is read this way, 0..1. */
  readonly readiness: number;
  readonly missing: readonly NameKind[];
  readonly missesInvoice: boolean;
  readonly usesInvoice: boolean;
  /** True when a name or an order was taken from the conversation. */
  readonly leans: boolean;
}

/** What a sign of a request is worth when it is explained. */
export const WORTH = { concept: 1, name: 2, figure: 1, unexplained: 0.6, pointer: 0.8 } as const;

const READINESS = { pointed: 0.95, older: 0.88, misfit: 0.8, assumed: 0.72, remote: 0.66 } as const;

/** How readily an earlier name is taken: "they" are an artist, "it" a song, an album or another thing. */
function readinessOf(kind: NameKind, { points, focus }: Leaning): number {
  if (points === null) return isLatestThing(kind, focus) ? READINESS.assumed : READINESS.remote;
  if (points !== 'one' && points !== 'many') return kind === points ? READINESS.pointed : READINESS.assumed;
  if ((kind === 'artist') !== (points === 'many')) return READINESS.misfit;
  const latest = focus.names.find((name) => (name.kind === 'artist') === (points === 'many'));
  return latest === undefined || latest.kind === kind ? READINESS.pointed : READINESS.older;
}

/** Whether the conversation spoke of a thing of this kind last; of artists it speaks beside things. */
function isLatestThing(kind: NameKind, focus: Leaning['focus']): boolean {
  return kind === 'artist' || focus.names.find((name) => name.kind !== 'artist')?.kind === kind;
}

/** Fits a pattern to a request; null when a needed sign is not there. */
export function bindPattern(intent: Intent, pattern: Pattern, reading: Reading, leaning: Leaning): Binding | null {
  const isThere = (sign: Sign): boolean => isBoundLater(sign) || carries(sign, intent, reading, leaning);
  if (!pattern.needs.every(isThere)) return null;
  if (pattern.never?.some((sign) => isKeptAway(sign, intent, reading, leaning)) === true) return null;
  const bound = bindNames(intent, pattern, reading, leaning);
  const needsInvoice = pattern.needs.includes('#invoice');
  const likesInvoice = pattern.likes?.includes('#invoice') === true;
  const mentioned = new Set([...pattern.needs, ...(pattern.likes ?? [])]);
  const signs = [...mentioned].filter((sign) => carries(sign, intent, reading, leaning));
  const usesInvoice = (needsInvoice || likesInvoice) && leaning.invoice !== null;
  return {
    ...bound,
    leans: bound.leans || usesInvoice,
    explained: bound.explained + signs.reduce((sum, sign) => sum + worthOf(sign), 0) + (coversUnit(signs) ? 1 : 0),
    missesInvoice: needsInvoice && leaning.invoice === null,
    usesInvoice,
  };
}

/** Names and the order may also come from the conversation. */
function isBoundLater(sign: Sign): boolean {
  return sign === '#invoice' || isNameSign(sign);
}

/** A limit is one figure, whether it has a lower or an upper end or both. */
function coversUnit(signs: readonly Sign[]): boolean {
  return signs.includes('#unit');
}

function worthOf(sign: Sign): number {
  if (sign.startsWith('@') || sign === '#unit') return 0;
  if (sign.startsWith('#')) return sign === '#invoice' || sign === '#to' ? 0 : WORTH.figure;
  return isContent(sign) || sign === 'cue' ? WORTH.concept : 0.1;
}

type BoundNames = Pick<Binding, 'names' | 'explained' | 'readiness' | 'missing' | 'leans'>;

/** Gives each needed name the readiest stretch of its kind, then each liked one; what is not there may come from before. */
function bindNames(intent: Intent, pattern: Pattern, reading: Reading, leaning: Leaning): BoundNames {
  const free = [...reading.names];
  const bound: { names: MentionedName[]; missing: NameKind[]; explained: number; readiness: number; leans: boolean } = {
    names: [],
    missing: [],
    explained: 0,
    readiness: 1,
    leans: false,
  };
  let named = false;
  const asks = pattern.needs.some((sign) => isContent(sign));
  const take = (sign: `@${NameKind}`, needed: boolean): void => {
    const kind = toKind(sign);
    const span = readiest(free, kind);
    const said = span?.readings.find((one) => one.kind === kind);
    if (span !== undefined && said !== undefined) {
      free.splice(free.indexOf(span), 1);
      named = true;
      bound.names.push(toMentioned(span, said));
      bound.explained += WORTH.name;
      bound.readiness *= said.weight / (span.readings[0]?.weight ?? said.weight);
      bound.explained += WORTH.name * countJoined(free, kind);
    } else {
      const earlier = leaning.focus.names.find((name) => name.kind === kind);
      if (earlier !== undefined && mayTake(kind, needed, named, reading, leaning, intent, asks)) {
        bound.names.push(earlier);
        bound.leans = true;
        bound.readiness *= needed ? readinessOf(kind, leaning) : 1;
      } else if (needed) bound.missing.push(kind);
    }
  };
  pattern.needs.filter(isNameSign).forEach((sign) => take(sign, true));
  const liked = (pattern.likes ?? []).filter(isNameSign).filter((sign) => !pattern.needs.includes(sign));
  likeliestFirst(liked, reading.names).forEach((sign) => take(sign, false));
  return bound;
}

/**
 * Whether a name said before may stand in: one of the same message, unless the request names a thing of its own; else when a word points back, and for a name
 * that is only liked when nothing else was named; without such a word only in a short question about the same matter
 * that `asks` something by itself.
 */
function mayTake(
  kind: NameKind,
  needed: boolean,
  named: boolean,
  reading: Reading,
  leaning: Leaning,
  intent: Intent,
  asks: boolean,
): boolean {
  const { focus, points } = leaning;
  if (focus.fresh.some((name) => name.kind === kind)) return needed || !named || focus.hasSubject;
  if (points !== null) return needed || !named;
  return (
    needed &&
    asks &&
    reading.names.length === 0 &&
    intent.leansSilently &&
    reading.unexplained.length === 0 &&
    reading.tokens.length <= 9 &&
    (focus.last?.agent === intent.agent || focus.last?.intent === 'preference_noted')
  );
}

/** Further names of a list ("U2 and Queen") are explained with the first; each gets a request of its own. */
function countJoined(free: readonly NameSpan[], kind: NameKind): number {
  return free.filter((span) => span.readings[0]?.kind === kind).length;
}

/** Of what is only liked, the kinds that the names are likeliest of come first, so that a genre is not taken for an album. */
function likeliestFirst(signs: readonly `@${NameKind}`[], spans: readonly NameSpan[]): readonly `@${NameKind}`[] {
  const isFirst = (sign: `@${NameKind}`): boolean => spans.some(({ readings }) => readings[0]?.kind === toKind(sign));
  return [...signs.filter(isFirst), ...signs.filter((sign) => !isFirst(sign))];
}

function readiest(spans: readonly NameSpan[], kind: NameKind): NameSpan | undefined {
  const readiness = (span: NameSpan): number =>
    (span.readings.find((reading) => reading.kind === kind)?.weight ?? 0) / (span.readings[0]?.weight ?? 1);
  return spans
    .filter((span) => readiness(span) > 0)
    .sort((one, other) => readiness(other) - readiness(one) || one.start - other.start)[0];
}

/** A reading of a stretch as a plan writes it. */
export function toMentioned(span: NameSpan, reading: NameReading): MentionedName {
  const { kind, text, known, guessed, near } = reading;
  return { kind, text, said: span.said, known, guessed, ...(near.length > 0 && { near }) };
}
