import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { NameReading, NameSpan, Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
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
export function lessOf(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { last } = focus;
  const intent = last?.intent === 'recommend_songs' ? intents.find(last.intent) : undefined;
  const [span, ...others] = reading.names;
  if (last === null || intent === undefined || others.length > 0 || reading.tokens.length > 9) return null;
  if (!contentConcepts(reading).every((concept) => BESIDE.has(concept))) return null;
  const { without_artist: artist, without_genre: genre } = reading.figures;
  const left = artist ?? genre;
  const { offset: _offset, ...details } = last.details;
  if (span === undefined && left !== undefined) {
    const figure = { [artist === undefined ? 'without_genre' : 'without_artist']: left };
    return makeRequest(intent, { names: last.names, details: { ...details, ...figure } }, reading.text, 0.9);
  }
  const meant = span === undefined ? refusedOnScreen(reading, focus) : refused(span, reading);
  if (meant === undefined) return null;
  const figure = { [`without_${meant.kind}`]: meant.text };
  const names = last.names.filter(({ text }) => text !== meant.text);
  return makeRequest(intent, { names, details: { ...details, ...figure } }, reading.text, 0.9);
}

/** The artist or genre that a name means, where it is refused. */
function refused({ start, readings }: NameSpan, { tokens }: Reading): NameReading | undefined {
  let before = start - 1;
  while (BETWEEN.has(tokens[before]?.word ?? '')) before -= 1;
  return REFUSING.has(tokens[before]?.word ?? '') ? readings.find(isFelt) : undefined;
}

/** "Something that's not rock": everyday words, which are a name where the suggestions were of it. */
function refusedOnScreen({ tokens }: Reading, { last, lists: [list] }: Focus): MentionedName | undefined {
  const said = tokens.map(({ word }) => word);
  const from = said.findIndex((word) => REFUSING.has(word) || CONTRACTED.has(word));
  let start = from + 1;
  while (BETWEEN.has(said[start] ?? '')) start += 1;
  const behind = ` ${said.slice(start).join(' ')} `;
  if (from < 0) return undefined;
  return [...(last?.names ?? []), ...(list?.rows.flatMap(({ names }) => names) ?? [])]
    .filter(isFelt)
    .find(({ text }) => behind.startsWith(` ${normaliseWords(text).join(' ')} `));
}

const CONTRACTED = new Set('isnt arent wasnt'.split(' '));

function isFelt({ kind, known }: Pick<MentionedName, 'kind' | 'known'>): boolean {
  return known && (kind === 'artist' || kind === 'genre');
}
