import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';

const REFUSING = new Set(
  (
    'no not nothing none without less fewer skip except excluding minus never drop omit avoid sin nada menos excepto sem nenhum nenhuma exceto sans pas moins ' +
    'sauf ohne kein keine keinen nichts nicht weniger ausser'
  ).split(' '),
);
const BETWEEN = new Set('by from of any more the de del da do von vom plus les des mas mais mehr'.split(' '));
/** What may be said beside it. */
const BESIDE: ReadonlySet<string> = new Set(['recommend', 'song', 'dislike', 'music', 'cue:recommend_songs']);

/** "Without rock, please", "no jazz", "but nothing from U2" behind suggestions: the same suggestions without it. */
export function lessOf(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  const intent = last.intent === 'recommend_songs' ? intents.find(last.intent) : undefined;
  const [span, ...others] = reading.names;
  if (intent === undefined || others.length > 0 || reading.tokens.length > 9) return null;
  if (!contentConcepts(reading).every((concept) => BESIDE.has(concept))) return null;
  const { without_artist: artist, without_genre: genre } = reading.figures;
  const left = artist ?? genre;
  const { offset: _offset, ...details } = last.details;
  if (span === undefined) {
    if (left === undefined) return null;
    const figure = { [artist === undefined ? 'without_genre' : 'without_artist']: left };
    return makeRequest(intent, { names: last.names, details: { ...details, ...figure } }, reading.text, 0.9);
  }
  let before = span.start - 1;
  while (BETWEEN.has(reading.tokens[before]?.word ?? '')) before -= 1;
  const meant = span.readings.find(({ known, kind }) => known && (kind === 'artist' || kind === 'genre'));
  if (meant === undefined || !REFUSING.has(reading.tokens[before]?.word ?? '')) return null;
  const figure = { [`without_${meant.kind}`]: meant.text };
  const names = last.names.filter(({ text }) => text !== meant.text);
  return makeRequest(intent, { names, details: { ...details, ...figure } }, reading.text, 0.9);
}
