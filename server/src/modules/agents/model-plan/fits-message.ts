import type { Intent, Pattern, Sign } from '../understanding/intents/intent.js';
import { isContent } from '../understanding/lexicon/concepts.js';
import type { PlannedCall } from '../understanding/plan.js';
import type { CheckedCall } from './check-call.js';

/** Arguments that say how rows are listed, not which. */
const OF_THE_LIST = ['limit', 'offset', 'order'];

/** The intent that words what a call finds, with the call as it plans it. */
export interface FittingIntent {
  readonly intent: Intent;
  readonly call: PlannedCall;
}

/**
 * The intent whose call this is, when it is what the message asks for: everything the intent is known by stands in the
 * message, and the message asks for no other kind of thing. A message that says no kind at all leaves it to the call,
 * which then must have a name.
 *
 * @param asked the concepts of the message.
 */
export function fittingIntent(
  chosen: CheckedCall,
  asked: ReadonlySet<string>,
  intents: readonly Intent[],
): FittingIntent | null {
  for (const intent of intents) {
    if (intent.agent !== chosen.offered.agent) continue;
    const call = sameCall(intent, chosen);
    if (call !== null && intent.patterns.some((pattern) => fits(pattern, intent, chosen, asked)))
      return { intent, call };
  }
  return null;
}

/** The call an intent makes of the names and values of a chosen one, when it is that call and asks for nothing else. */
function sameCall(intent: Intent, { offered, names, arguments: given }: CheckedCall): PlannedCall | null {
  const details: Record<string, string | number> =
    given.order === undefined ? { ...given } : { ...given, sort: given.order };
  const [planned, ...further] = intent.calls({ names, details });
  if (planned?.tool !== offered.tool.name || further.length > 0) return null;
  const added = Object.keys(planned.arguments).filter((name) => !(name in given) && !OF_THE_LIST.includes(name));
  return added.length === 0 && holds(planned.arguments, given) ? planned : null;
}

/** Whether all of some arguments stand among others. */
export function holds(all: Readonly<Record<string, unknown>>, some: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(some).every(([name, value]) => all[name] === value);
}

function fits(pattern: Pattern, intent: Intent, chosen: CheckedCall, asked: ReadonlySet<string>): boolean {
  const kinds = [...asked].filter(isContent);
  const saysNoKind = kinds.length === 0 && chosen.names.length > 0;
  const stands = (sign: Sign): boolean => shows(sign, intent, chosen, asked);
  const needed = pattern.needs.filter((sign) => !(saysNoKind && isWord(sign)));
  const mentioned = new Set<string>([...pattern.needs, ...(pattern.likes ?? [])]);
  return (
    needed.every(stands) &&
    !(pattern.never ?? []).some(stands) &&
    kinds.every((kind) => mentioned.has(kind) || kind.startsWith('cue:'))
  );
}

const isWord = (sign: Sign): boolean => !/^[@#]/.test(sign) && sign !== 'cue';

function shows(
  sign: Sign,
  { name }: Intent,
  { names, arguments: given }: CheckedCall,
  asked: ReadonlySet<string>,
): boolean {
  if (sign === 'cue') return asked.has(`cue:${name}`);
  if (sign === '#invoice') return 'invoice_id' in given;
  if (sign.startsWith('#')) return sign.slice(1) in given;
  if (sign.startsWith('@')) return names.some(({ kind }) => `@${kind}` === sign);
  return asked.has(sign);
}
