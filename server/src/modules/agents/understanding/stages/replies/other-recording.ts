import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { folded } from '../conversation/album-on-screen.js';
import type { Focus } from '../conversation/focus.js';
import { pickRow } from '../conversation/pick-row.js';
import { makeRequest } from '../intents/make-request.js';
import type { ReadRequest } from '../requests/read-message.js';

const LONGEST = 6;

/** "And the first?", "and the other one?" behind a question about one recording of a song: the same of another one, on its own album. */
export function otherRecording(
  { reading, ordinal }: ReadRequest,
  focus: Focus,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const { last } = focus;
  const intent = last?.intent === 'track_details' ? intents.find(last.intent) : undefined;
  const song = last?.names.find(({ kind }) => kind === 'track');
  if (last === null || intent === undefined || song === undefined || reading.tokens.length > LONGEST) return null;
  const isPlain = reading.unexplained.every((word) => ordinalOf(word) !== null) && reading.names.length === 0;
  if (!isPlain || contentConcepts(reading).some((concept) => !PLACES.has(concept))) return null;
  const row = pickRow(reading, ordinal, focus);
  const names = row?.names.filter(({ kind }) => OF_RECORDING.has(kind)) ?? [];
  if (folded(textOf(names, 'track')) !== folded(song.text) || textOf(names, 'album') === undefined) return null;
  if (textOf(names, 'album') === textOf(last.names, 'album')) return null;
  return makeRequest(intent, { names, details: last.details }, reading.text, 0.9);
}

const PLACES: ReadonlySet<string> = new Set(['newest', 'oldest']);
const OF_RECORDING: ReadonlySet<string> = new Set(['track', 'album', 'artist']);

function textOf(names: readonly MentionedName[], kind: MentionedName['kind']): string | undefined {
  return names.find((name) => name.kind === kind)?.text;
}
