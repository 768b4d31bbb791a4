import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

/** "Yes" to "did you mean …?" where the name is there, but only of one like it something was found. */
export function askedForNamesake(
  { text }: Reading,
  { last, evidence }: Focus,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = last === null ? undefined : intents.find(last.intent);
  const [name, ...others] = last?.names ?? [];
  const [found] = evidence;
  const [near, ...further] = found?.result.total === 0 ? (found.result.near ?? []) : [];
  if (last === null || intent === undefined || name?.known !== true || others.length > 0) return null;
  if (near === undefined || further.length > 0) return null;
  return makeRequest(intent, { names: [{ ...name, text: near }], details: last.details }, text, 0.85);
}
