import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const EACH = new Set('each every per apiece respectively cada chaque chacun jeweils jedes jedem jeder je'.split(' '));
const COUNTED: ReadonlySet<string> = new Set(['count', 'song', 'album', 'contain']);
const LONGEST = 11;

/** "And the number of songs on each" behind the albums of an artist: the same albums, with how many songs each of them has. */
export function songsOfEach(reading: Reading, { last }: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { tokens, concepts, names, unexplained } = reading;
  const intent = last?.intent === 'albums_by_artist' ? intents.find('ranked_albums') : undefined;
  if (last === null || intent === undefined || names.length > 0 || unexplained.length > 0) return null;
  const asksOfEach = tokens.some(({ word }) => EACH.has(word)) && concepts.has('count') && concepts.has('song');
  if (!asksOfEach || tokens.length > LONGEST || concepts.has('first_person')) return null;
  if (!contentConcepts(reading).every((concept) => COUNTED.has(concept))) return null;
  return makeRequest(intent, { names: last.names, details: {} }, reading.text, 0.9);
}

/** Whether the list of albums is told once more in the same message, with the songs that each of them has. */
export function isToldWithSongs({ intent, names }: PlannedRequest, requests: readonly PlannedRequest[]): boolean {
  const artist = names.find(({ kind }) => kind === 'artist');
  return (
    intent === 'albums_by_artist' &&
    requests.some((other) => {
      const isCounted = other.intent === 'ranked_albums' && Object.keys(other.details).length === 0;
      return isCounted && other.names.every(({ kind, text }) => kind === artist?.kind && text === artist.text);
    })
  );
}
