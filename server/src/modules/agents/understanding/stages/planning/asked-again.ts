import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { makeRequest } from '../intents/make-request.js';
import type { ReadRequest } from '../requests/read-message.js';

/** The answers that list what is one's own, whether or not one asked only if there is any. */
const OWN_LISTS: ReadonlySet<string> = new Set(['purchased_tracks', 'bought_from', 'invoice_list', 'order_with']);

/** A question or a command that asks for no more than what the things are. */
const LONGEST = 6;

/**
 * "Have I bought anything by them? What exactly?", "… list them please": the list that answers whether there is any answers
 * what it is as well, so that the second question adds nothing.
 */
export function isAskedAgain({ reading }: ReadRequest, before: readonly PlannedRequest[]): boolean {
  const last = before.at(-1);
  return last !== undefined && OWN_LISTS.has(last.intent) && asksOnlyWhat(reading);
}

/** "How many of theirs have I bought? Which ones?": the number alone does not answer it, so the list is given. */
export function withListInFull(
  requests: readonly PlannedRequest[],
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const last = requests.at(-1);
  const intent = last === undefined ? undefined : intents.find(last.intent);
  if (last === undefined || intent === undefined || last.details['asked'] !== 'count') return requests;
  const { asked: _asked, ...details } = last.details;
  const { names, text, confidence } = last;
  return [...requests.slice(0, -1), makeRequest(intent, { names, details }, text, confidence)];
}

function asksOnlyWhat({ concepts, names, figures, unexplained, tokens }: Reading): boolean {
  if (names.length > 0 || unexplained.length > 0 || Object.keys(figures).length > 0 || tokens.length > LONGEST)
    return false;
  const isAsked = concepts.has('ask') || tokens.some(({ word }) => WHICH.has(word));
  const allowed = isAsked && tokens.length <= SHORT ? [...SMALL, ...KINDS] : SMALL;
  return (isAsked || concepts.has('show')) && [...concepts].every((concept) => allowed.includes(concept));
}

/** "What albums?" asks of those on the list; a longer question may ask for all there are. */
const SHORT = 3;

const KINDS: readonly string[] = ['album', 'artist'];

const SMALL: readonly string[] = [
  ...['ask', 'show', 'polite', 'yes', 'and', 'what_about', 'of', 'by', 'on', 'refer_one', 'refer_many', 'first_person'],
  ...['song', 'music', 'title', 'want'],
];

/** Words of asking which, where the shop words take them for something small. */
const WHICH: ReadonlySet<string> = new Set(
  'which what cuales que quais quoi lesquels lesquelles welche was'.split(' '),
);
