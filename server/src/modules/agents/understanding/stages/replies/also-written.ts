import { composersOf } from '../../../../store/names/composer-credits.js';
import { field } from '../../../wording/rows.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { pointsBack } from '../conversation/points-back.js';
import { makeRequest } from '../intents/make-request.js';

/** "And what else did they write?" behind who wrote a song: the songs of each who wrote it. Empty when nothing such is asked. */
export function alsoWritten(reading: Reading, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const intent = intents.find('composer_tracks');
  const asks = reading.concepts.has('compose') && reading.names.length === 0 && pointsAtWriters(reading);
  if (intent === undefined || !asks || contentConcepts(reading).some((concept) => !ASKED.has(concept))) return [];
  return writersIn(focus).map((text) => {
    const name = { kind: 'composer', text, said: text, known: true, guessed: false } as const;
    return makeRequest(intent, { names: [name], details: intent.notes(reading) }, reading.text, SURENESS);
  });
}

const SURENESS = 0.85;
const ASKED: ReadonlySet<string> = new Set(['compose', 'composer', 'song', 'count']);

/** Persons are meant, or more than the song that was told. */
function pointsAtWriters(reading: Reading): boolean {
  const points = pointsBack(reading);
  return points === 'many' || points === 'artist' || reading.concepts.has('more');
}

/** Who wrote the song whose writers were asked for; nobody when its recordings name different ones. */
function writersIn({ last, evidence }: Focus): readonly string[] {
  const asked = String(last?.details['about'] ?? '').split(',');
  if (last?.intent !== 'track_details' || !asked.includes('composer')) return [];
  const rows = evidence.flatMap(({ result }) => result.rows);
  const credits = new Set(rows.map((row) => field(row, 'composer')).filter((credit) => typeof credit === 'string'));
  return credits.size === 1 ? [...credits].flatMap(personsOf) : [];
}

/** The persons of a credit; all as one when they are a band that writes together, or when it names but one. */
function personsOf(credit: string): readonly string[] {
  const [whole, ...persons] = composersOf(credit);
  return persons.length > 0 && persons.length <= MOST_PERSONS ? persons : [whole ?? credit];
}

const MOST_PERSONS = 2;
