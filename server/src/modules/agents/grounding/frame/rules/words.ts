import type { Claim } from '../../claim.js';
import { type Frame, isSaidByLead, means, sharedRows } from '../frame.js';
import type { FrameToken } from '../frame-tokens.js';
import { RANKS } from '../words/concepts.js';

/** Words that deny; no sentence of a model may, not even in the built-in words' own. */
const DENIAL =
  /^(?:no|not|none|never|nothing|neither|nor|without|cannot|.*n't|ni|sin|nunca|nada|ningun[ao]?s?|nao|nem|sem|nenhuma?s?|ne|n|pas|sans|aucune?|jamais|rien|nicht|nie|kein\p{L}*|nichts|ohne|weder|except|but|aber|pero|mas|mais|sino)$/u;

/** A word that is neither in the vocabulary nor said by the built-in words of the same claims. */
export function findStrangeWord(frame: Frame): string | undefined {
  const strange = frame.tokens.filter(({ concept }) => concept === 'unknown').map(({ text }) => text);
  if (strange.length === 0) return undefined;
  const said = new Set(frame.lead.tokens.filter(isWord).flatMap(({ text }) => text.split(' ')));
  const unsaid = strange.find((word) => !said.has(word) || DENIAL.test(word));
  return unsaid ?? (allSaidByLead(frame) ? undefined : strange[0]);
}

/** "Most recent", "largest", "first": only what the built-in words rank so, or what the whole of the orders shows. */
export function findUnprovenRank(frame: Frame): string | undefined {
  return RANKS.find((rank) => {
    if (!means(frame, rank)) return false;
    if (means(frame.lead, rank) && frame.claims.every((claim) => isOfTheLead(claim, frame))) return false;
    return !isAtTheEnd(frame, rank);
  });
}

function allSaidByLead(frame: Frame): boolean {
  return frame.claims.every((claim) => isSaidByLead(claim, frame));
}

/** Whether the built-in words say a claim, or speak of the row that bears it out. */
function isOfTheLead(claim: Claim, frame: Frame): boolean {
  const rows = sharedRows(frame.lead.claims);
  return isSaidByLead(claim, frame) || (rows !== null && claim.places.some(({ row }) => rows.has(row)));
}

/** Whether everything the sentence says is of the one order that comes first by its date or total. */
function isAtTheEnd(frame: Frame, rank: (typeof RANKS)[number]): boolean {
  const { facts, context, claims } = frame;
  const [only, another] = context.evidence;
  if (only === undefined || another !== undefined || only.result.total !== only.result.shown) return false;
  if (Object.keys(only.arguments).some((name) => !/^(?:order|limit)$/.test(name))) return false;
  if (claims.some(({ places }) => places.length === 0) || RANKS.filter((one) => means(frame, one)).length > 1)
    return false;
  const byDate = rank === 'newest' || rank === 'oldest';
  const values = facts.cells
    .filter(({ column }) => column === (byDate ? 'date' : 'total'))
    .map(({ row, date, cents }) => ({ row, value: byDate ? Date.parse(date ?? '') : (cents ?? NaN) }));
  const wanted = (rank === 'newest' || rank === 'largest' ? Math.max : Math.min)(...values.map(({ value }) => value));
  const at = values.filter(({ value }) => value === wanted);
  const rows = sharedRows(claims);
  return at.length === 1 && rows !== null && at.some(({ row }) => rows.has(row) && rows.size === 1);
}

function isWord({ claim }: FrameToken): boolean {
  return claim === undefined;
}
