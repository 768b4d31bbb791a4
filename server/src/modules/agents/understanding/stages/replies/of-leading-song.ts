import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { isRanked } from '../conversation/album-on-screen.js';
import type { Focus } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';
import { makeRequest } from '../intents/make-request.js';

const MOST_WORDS = 8;
const OF_SONG: ReadonlySet<string> = new Set(['length', 'price', 'compose', 'composer', 'genre', 'media_type']);
const BESIDE: ReadonlySet<string> = new Set(['album', 'contain', 'perform', 'artist']);

/** "What album is that from?", "how long is it?" behind a ranking: asked of the recording that leads it, and no other of that title. */
export function ofLeadingSong(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('track_details');
  const names = recordingSpokenOf(focus);
  if (intent === undefined || names === null || !asksOfOne(reading)) return null;
  const details = intent.notes(reading);
  return details['about'] === undefined ? null : makeRequest(intent, { names, details }, reading.text, 0.9);
}

/** The song that leads the ranking on the screen, with its artist and album; asked of once, it is spoken of again. */
function recordingSpokenOf({ lists: [list], last }: Focus): readonly MentionedName[] | null {
  const [row] = list?.rows ?? [];
  if (list === undefined || row === undefined || list.by !== last || mainName(row)?.kind !== 'track') return null;
  const isAgain = last.intent === 'track_details' && last.names.some(({ kind }) => kind === 'album');
  if (!isRanked(list) && !isAgain) return null;
  const told = (['track', 'artist', 'album'] as const satisfies readonly NameKind[]).flatMap(
    (kind) => row.names.find((name) => name.kind === kind) ?? [],
  );
  return told.length === 3 ? told : null;
}

/** Asks for a fact of one song, and speaks of nothing else: "the album" and "those" are other things. */
function asksOfOne(reading: Reading): boolean {
  const { concepts, names, figures, unexplained, tokens, matches } = reading;
  const content = contentConcepts(reading);
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  if (!isBare || tokens.length > MOST_WORDS || content.length === 0) return false;
  if (['refer_many', 'first_person', 'show', 'have', 'other_one', 'more'].some((one) => concepts.has(one)))
    return false;
  const pointed = matches.some(({ concepts: meant }) => meant.includes('refer_one') && meant.includes('album'));
  const ofSong = content.every((concept) => OF_SONG.has(concept));
  const where = content.every((concept) => BESIDE.has(concept)) && concepts.has('ask');
  return !pointed && (ofSong || where);
}
