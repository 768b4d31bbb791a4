import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';

const LONGEST = 7;
/** Words by which a request is about the whole shop, or about other artists than those of what was shown. */
const OF_SHOP = new Set(
  'you your u store shop all every other others more tienen tienes tiene todos tem voces todos avez tous autres habt haben ihr sie alle andere'.split(
    ' ',
  ),
);
/** What was asked for by a genre alone, or for the songs of one title. */
const OF_GENRE = 'songs_by_genre';
const OF_TITLE = 'song_availability';

/** "Which bands?" behind a genre asks for those of the genre, "by which artists?" behind a title for those of that title. */
export function artistsOfShown(
  reading: Reading,
  last: PlannedRequest,
  intents: IntentCatalogue,
): PlannedRequest | null {
  if (!asksForArtists(reading)) return null;
  const isOfTitle = last.intent === OF_TITLE;
  const intent = isOfTitle || last.intent === OF_GENRE ? intents.find(isOfTitle ? OF_TITLE : 'artist_list') : undefined;
  if (intent === undefined || last.names.length === 0 || !last.names.every(({ known }) => known)) return null;
  return makeRequest(intent, { names: last.names, details: isOfTitle ? last.details : {} }, reading.text, 0.9);
}

/** Nothing is said but the word for artists. */
function asksForArtists(reading: Reading): boolean {
  const { names, figures, unexplained, tokens, concepts } = reading;
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  if (!isBare || tokens.length > LONGEST || !concepts.has('artist') || concepts.has('first_person')) return false;
  if (tokens.some(({ word }) => OF_SHOP.has(word))) return false;
  return contentConcepts(reading).every((concept) => concept === 'artist' || concept === 'perform');
}
