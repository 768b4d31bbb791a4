import type { IntentCatalogue } from '../intents/intent-catalogue.js';
import type { PlannedRequest } from '../plan.js';
import type { Reading } from '../reading.js';
import { contentConcepts } from './content-concepts.js';
import { makeRequest } from './make-request.js';

/** Words for what stands in a customer's record. */
const OF_RECORD: ReadonlySet<string> = new Set(['contact', 'profile']);

/** "And the fax number?" after a question about one's own record asks for another field of it. */
export function askedFurther(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  const intent = last.intent === 'own_profile' ? intents.find(last.intent) : undefined;
  const content = contentConcepts(reading);
  const bare = reading.names.length === 0 && reading.tokens.length <= 8;
  if (intent === undefined || !bare || content.length === 0 || !content.every((concept) => OF_RECORD.has(concept)))
    return null;
  const about = intent.notes(reading);
  return Object.keys(about).length === 0
    ? null
    : makeRequest(intent, { names: [], details: about }, reading.text, 0.85);
}
