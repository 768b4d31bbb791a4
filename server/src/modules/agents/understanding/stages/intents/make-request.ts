import type { Intent } from '../../intents/intent.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import { isContent } from '../../lexicon/concepts.js';
import { isFunctionWord } from '../../lexicon/common-words.js';
import { isHeldAgainst } from '../../lexicon/comparing-words.js';
import type { ConceptMatch, Reading, Slots } from '../../reading.js';
import type { Binding } from './bind-pattern.js';
import { toMentioned } from './bind-pattern.js';
import type { InvoiceFocus } from '../conversation/shown-row.js';

type Details = PlannedRequest['details'];

/** The request that an intent makes of slots. */
export function makeRequest(intent: Intent, slots: Slots, text: string, confidence: number): PlannedRequest {
  return {
    text,
    agent: intent.agent,
    intent: intent.name,
    calls: intent.calls(slots),
    names: slots.names,
    details: slots.details,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    needsIdentity: intent.needsIdentity,
    ...(intent.usesIdentity && { usesIdentity: true }),
  };
}

/** The slots of an intent in a request: the names bound, the figures read, the order meant, and the intent's notes. */
export function slotsOf(intent: Intent, binding: Binding, reading: Reading, invoice: InvoiceFocus | null): Slots {
  const details: Record<string, string | number | boolean> = { ...figuresOf(reading) };
  if (binding.usesInvoice && invoice !== null) Object.assign(details, placeOf(invoice));
  Object.assign(details, intent.notes(reading));
  return { names: binding.names, details };
}

/** The figures of a request that were said, as details. */
export function figuresOf(reading: Reading): Details {
  return Object.fromEntries(
    Object.entries(reading.figures).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** An order as details; what an answer told of it (its date) is no detail. */
export function placeOf(invoice: InvoiceFocus): Details {
  const { date: _date, ...place } = invoice;
  const { invoice_id: id, rank } = place;
  if (id !== undefined && place.position === undefined) return { invoice_id: id, ...(rank !== undefined && { rank }) };
  return Object.fromEntries(
    Object.entries(place).flatMap(([name, value]) =>
      value === undefined || name === 'invoice_id' ? [] : [[name, value]],
    ),
  );
}

/**
 * The same request once more for each further name of a list: "albums by U2 and Queen" asks twice. Names that the request
 * binds already are left out.
 */
export function siblingsOf(intent: Intent, request: PlannedRequest, reading: Reading): readonly PlannedRequest[] {
  const said = new Set(request.names.map((name) => name.said));
  const further = reading.names.filter((span) => !said.has(span.said));
  return further.flatMap((span) => {
    const replaced = request.names.findLast((name) => span.readings.some(({ kind }) => kind === name.kind));
    const kindred = span.readings.find(({ kind }) => kind === replaced?.kind);
    if (replaced === undefined || kindred === undefined) return [];
    if (!intent.ofSeveral && !isJoined(span.start, reading)) return [];
    const names: readonly MentionedName[] = request.names.map((name) =>
      name === replaced ? toMentioned(span, kindred) : name,
    );
    return [makeRequest(intent, { names, details: request.details }, request.text, request.confidence)];
  });
}

function isSmall({ concepts }: ConceptMatch): boolean {
  return concepts.every((concept) => ['polite', 'no', 'by', 'more', 'called'].includes(concept));
}

/** "On A or on B", "for A or for B". */
function isJointToPlace({ start, concepts }: ConceptMatch, { matches }: Reading): boolean {
  const joint = matches.find(({ end }) => end === start);
  return (
    concepts.every((concept) => !isContent(concept)) && joint?.concepts.some((concept) => JOINING.has(concept)) === true
  );
}

/** "And", "or", and "and by". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'what_about']);

/** "and", "or", a comma or the "than" of a comparison stands before it, with nothing but small words between. */
function isJoined(start: number, reading: Reading): boolean {
  for (let position = start; position > 0;) {
    if (reading.tokens[position]?.before === 'comma') return true;
    const match = reading.matches.find(({ end }) => end === position);
    if (match?.concepts.some((concept) => JOINING.has(concept)) === true) return true;
    if (isHeldAgainst(reading.tokens[position - 1]?.word ?? '', reading.tokens)) return true;
    const small =
      match === undefined
        ? isFunctionWord(reading.tokens[position - 1]?.word ?? '')
        : isSmall(match) || isJointToPlace(match, reading);
    if (!small) return false;
    position = match?.start ?? position - 1;
  }
  return false;
}
