import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const ONESELF =
  /\b(?:himself|herself|themselves|themself|(?:el|ella|ellos|ellas|si) mism[oa]s?|(?:ele|ela|eles|elas|si) mesm[oa]s?|(?:lui|elle|eux|elles) memes?|selbst|selber)\b/;
const MOST_WORDS = 14;

/** "Which of his songs did he write himself?": the songs of an artist that name the artist as their writer. */
export function writtenOneself(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { concepts, tokens, text } = reading;
  const intent = intents.find('ranked_songs');
  const isWritten = concepts.has('compose') || concepts.has('composer');
  if (intent === undefined || !isWritten || tokens.length > MOST_WORDS || concepts.has('first_person')) return null;
  const said = tokens.map(({ word }) => word).join(' ');
  const artist = artistOf(reading) ?? focus.names.find(({ kind }) => kind === 'artist');
  if (!ONESELF.test(said) || artist === undefined) return null;
  const counts: PlannedRequest['details'] = concepts.has('count') ? { asked: 'count' } : {};
  return makeRequest(intent, { names: [artist, { ...artist, kind: 'composer' }], details: counts }, text, 0.9);
}

function artistOf({ names }: Reading): MentionedName | undefined {
  return names.flatMap((span) => {
    const artist = span.readings.find(({ kind, known }) => kind === 'artist' && known);
    return artist === undefined ? [] : [toMentioned(span, artist)];
  })[0];
}
