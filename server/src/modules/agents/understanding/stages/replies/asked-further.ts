import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Intent } from '../../intents/intent.js';
import { makeRequest } from '../intents/make-request.js';

const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['own_profile', 'invoice_employee']);

/** Words for what stands in a customer's record. */
const OF_RECORD: ReadonlySet<string> = new Set(['contact', 'profile']);

const ABOUT_REQUESTS: ReadonlySet<string> = new Set(['support_request', 'support_status']);

/** What may be asked of a request that was passed to the staff. */
const OF_REQUEST = new Set(
  (
    'number reference ticket case status state news update updates progress looked read seen answered handled solved resolved done ' +
    'settled fixed sorted hear reply response answer wait waiting long soon numero estado nummer stand etat'
  ).split(' '),
);

/**
 * "And the fax number?" after a question about one's own record asks for another field of it; "what's her email?" after the
 * representative was named asks for the same person.
 */
export function askedFurther(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  if (ABOUT_REQUESTS.has(last.intent)) return ofSupportRequest(reading, intents);
  const intent = ABOUT_PEOPLE.has(last.intent) ? intents.find(last.intent) : undefined;
  const content = contentConcepts(reading);
  const bare = reading.names.length === 0 && reading.tokens.length <= 8;
  if (intent === undefined || !bare || content.length === 0 || !content.every((concept) => OF_RECORD.has(concept)))
    return null;
  if (last.intent === 'invoice_employee') return ofSamePerson(reading, last, intent);
  const about = intent.notes(reading);
  return Object.keys(about).length === 0
    ? null
    : makeRequest(intent, { names: [], details: about }, reading.text, 0.85);
}

function ofSamePerson(reading: Reading, { names, details }: PlannedRequest, intent: Intent): PlannedRequest | null {
  const ownSigns = ['first_person', 'profile', 'cue:own_profile'] as const;
  if (ownSigns.some((sign) => reading.concepts.has(sign))) return null;
  return makeRequest(intent, { names, details }, reading.text, 0.85);
}

/** "Has anyone looked at it?", "what was the number?" after something was passed to the staff. */
function ofSupportRequest(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  const { names, tokens, matches, text } = reading;
  const intent = intents.find('support_status');
  const known = names.some(({ readings }) => readings.some(({ known: isKnown, guessed }) => isKnown && !guessed));
  const own = ['song', 'album', 'artist', 'invoice', 'buy', 'spend', 'charged_wrongly', 'download_missing', 'human'];
  const isOther = matches.some(({ concepts }) => concepts.some((concept) => own.includes(concept)));
  if (intent === undefined || known || isOther || tokens.length > 12) return null;
  if (!tokens.some(({ word }) => OF_REQUEST.has(word))) return null;
  return makeRequest(intent, { names: [], details: {} }, text, 0.9);
}
