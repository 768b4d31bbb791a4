import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import { makeRequest } from '../intents/make-request.js';

/**
 * Requests of one message that belong together as one, where their intent says so: what is asked of one song in two parts
 * ("how long is it and how much?"), or two complaints that are one matter for the staff.
 */
export function mergeRequests(
  requests: readonly PlannedRequest[],
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  return requests.reduce((merged: readonly PlannedRequest[], request) => {
    for (const earlier of merged) {
      const one = joinedBy(earlier, request, intents);
      if (one !== null) return merged.map((known) => (known === earlier ? one : known));
    }
    return [...merged, request];
  }, []);
}

function joinedBy(one: PlannedRequest, other: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  const intent = one.intent === other.intent ? intents.find(one.intent) : undefined;
  const slots = intent?.merge(one, other) ?? null;
  if (intent === undefined || slots === null) return null;
  return makeRequest(intent, slots, `${one.text} ${other.text}`, Math.min(one.confidence, other.confidence));
}
