import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';

/** "Which ones", "and which?", "¿cuáles?": the question for what was only counted, without a word of it. */
const WHICH =
  /^(?:(?:and|ok|okay|y|e|et|und|great|so) )*(?:which|which ones?|what ones|which exactly|cuales|cuales son|quais|quais sao|lesquels|lesquelles|welche|welche denn|welche sind das)(?: (?:please|exactly|then|are they|por favor|genau))?$/;

/** What lists the things of a kind that the catalogue was counted by. */
const LISTS: Readonly<Record<string, string>> = {
  artists: 'artist_list',
  albums: 'ranked_albums',
  tracks: 'songs_by_genre',
  genres: 'genre_list',
  playlists: 'playlist_list',
  media_types: 'media_type_list',
};

/** "Show them", "which ones?" after a number shows what was counted. */
export function shownAgain(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  return asksForThem(reading) ? listedAfterCount(reading, last, intents) : null;
}

/** The list of what was only counted; null when the last answer was no number. */
export function listedAfterCount(
  reading: Reading,
  last: PlannedRequest,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const counting = last.details['asked'] === 'count' || COUNTING.has(last.intent);
  const intent = intents.find(listOf(last));
  if (!counting || intent === undefined) return null;
  const { asked: _asked, by: _by, kind: _kind, ...details } = last.details;
  return makeRequest(intent, { names: last.names, details }, reading.text, 0.85);
}

const COUNTING: ReadonlySet<string> = new Set(['invoice_totals', 'catalogue_counts']);

function listOf({ intent, details, names }: PlannedRequest): string {
  if (intent === 'invoice_totals') return 'invoice_list';
  if (intent !== 'catalogue_counts') return intent;
  const kind = String(details['kind']);
  return kind === 'tracks' && names.length === 0 ? '' : (LISTS[kind] ?? '');
}

function asksForThem(reading: Reading): boolean {
  const { tokens, names, concepts } = reading;
  if (names.length > 0 || tokens.length > 6) return false;
  if (WHICH.test(tokens.map(({ word }) => word).join(' '))) return true;
  return contentConcepts(reading).length === 0 && concepts.has('show') && concepts.has('refer_many');
}
