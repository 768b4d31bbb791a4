import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { isOrder } from '../conversation/pick-row.js';
import { makeRequest } from '../intents/make-request.js';

/** So many orders at most are opened at once. */
const MOST = 5;
const CONTENTS: ReadonlySet<string> = new Set(['contain', 'song', 'invoice', 'cue:order_with', 'buy']);
/** "In them", "on each of these", "with the songs": of all that were listed. */
const OF_ALL =
  /\b(?:them|these|those|each|every one|all of|ellos|ellas|cada|estos|esos|deles|delas|cada um|eux|chacune|ceux|ihnen|denen|jeder|diesen|darin|drin)\b|^(?:and |but )?(?:with|including|con|com|avec|mit) /;

const IN_THEM = /\b(?:in|on|inside|en|dans|sur|em) (?:them|each|these|those|ellos|eux|cada)\b/;

/** "What was in them?" behind a few orders that were listed: each of them is opened. */
export function listOpened(reading: Reading, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const intent = intents.find('invoice_detail');
  const [list] = focus.lists;
  const { names, figures, tokens, unexplained } = reading;
  if (intent === undefined || focus.last?.intent !== 'invoice_list' || list === undefined) return [];
  const isFew = list.rows.length > 1 && list.rows.length <= MOST && list.rows.every(isOrder);
  const isBare = names.length === 0 && Object.keys(figures).length === 0 && unexplained.length === 0;
  if (!isFew || !isBare || tokens.length > 10) return [];
  const content = contentConcepts(reading);
  const words = tokens.map(({ word }) => word).join(' ');
  const asks = content.includes('contain') || content.includes('song') || IN_THEM.test(words);
  if (!asks || reading.concepts.has('count') || !content.every((concept) => CONTENTS.has(concept))) return [];
  if (!OF_ALL.test(words)) return [];
  return list.rows.flatMap(({ invoice }) =>
    invoice?.invoice_id === undefined
      ? []
      : [makeRequest(intent, { names: [], details: { invoice_id: invoice.invoice_id } }, reading.text, 0.9)],
  );
}
