import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';
import { wantsSum } from '../requests/summed-titles.js';

/** What was counted of an artist or a genre, by the intent that did. */
const COUNTS: Readonly<Partial<Record<string, 'albums' | 'tracks'>>> = {
  albums_by_artist: 'albums',
  tracks_by_artist: 'tracks',
  songs_by_genre: 'tracks',
};
/** Intents that told of one title. */
const TITLES: ReadonlySet<string> = new Set(['track_details', 'album_facts', 'song_availability', 'tracks_of_album']);
/** Intents that told of two titles at once. */
const PAIRS: ReadonlySet<string> = new Set(['compare_titles', 'sum_of_titles']);
const MORE = /\b(?:more|fewer|less|most|mas|menos|mais|plus|moins|mehr|weniger)\b/;
const WHICH =
  /\b(?:who|which|whos|what|quien|cual|quem|qual|qui|lequel|laquelle|quel|quelle|wer|welcher|welche|welches|wovon)\b/;
const LONGER =
  /\b(?:longer|shorter|cheaper|dearer|pricier|more expensive|costs? (?:more|less)|dura (?:mas|mais|menos)|mas (?:larg|cort|car|barat)[oa]|mais (?:long|curt|car|barat)[oa]|dure (?:plus|moins)|plus (?:longue?|courte?|chere?)|moins chere?|langer|kurzer|billiger|teurer)\b/;
const MOST_WORDS = 9;
const FEW_WORDS = 5;
const BOTH = new Set('both two dos dois duas deux beide beiden zwei ambos ambas'.split(' '));

/** "So who has more?" behind two counts, "which of the two is longer?" and "both together?" behind two titles: both answers at once. */
export function heldTogether(reading: Reading, { lists }: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const [second, before] = lists.map(({ by }) => by);
  const first = second !== undefined && PAIRS.has(second.intent) ? second : before;
  const { names, tokens, figures, concepts } = reading;
  if (first === undefined || second === undefined || names.length > 0 || tokens.length > MOST_WORDS) return null;
  if (figures.unit !== undefined || concepts.has('first_person') || concepts.has('invoice')) return null;
  const said = tokens.map(({ word }) => word).join(' ');
  const wanted = wantedOf(said, first, second, reading);
  const intent = wanted === null ? undefined : intents.find(wanted.intent);
  if (wanted === null || intent === undefined) return null;
  const details = { ...intent.notes(reading), ...wanted.details };
  return makeRequest(intent, { names: wanted.names, details }, reading.text, 0.9);
}

interface Wanted {
  readonly intent: string;
  readonly names: readonly MentionedName[];
  readonly details: PlannedRequest['details'];
}

function wantedOf(said: string, first: PlannedRequest, second: PlannedRequest, reading: Reading): Wanted | null {
  const kind = COUNTS[first.intent];
  const asks = WHICH.test(said);
  if (kind !== undefined && COUNTS[second.intent] === kind && areCounts(first, second) && asks && MORE.test(said)) {
    const names = [first, second].flatMap((request) => request.names.slice(0, 1));
    return areTwo(names) ? { intent: 'compare_counts', names, details: { kind } } : null;
  }
  // What is said of the longer of a pair is asked of that one title.
  if (first === second && LONGER.test(said)) return null;
  if (PAIRS.has(second.intent)) return ofTitles(said, titlesOf(second), reading, measureOf(second));
  if (!TITLES.has(first.intent) || !TITLES.has(second.intent)) return null;
  const titles = [first, second].flatMap((request) => titlesOf(request).slice(0, 1));
  return ofTitles(said, titles, reading, measureOf(second));
}

function ofTitles(
  said: string,
  titles: readonly MentionedName[],
  reading: Reading,
  asBefore: PlannedRequest['details'] | null,
): Wanted | null {
  if (!areTwo(titles)) return null;
  const asks = WHICH.test(said);
  if (asks && LONGER.test(said)) return { intent: 'compare_titles', names: titles, details: {} };
  const measures = ['length', 'price', 'pay'].some((concept) => reading.concepts.has(concept));
  const details = measures ? {} : isBareSum(reading) ? asBefore : null;
  return details === null || !wantsSum(said) ? null : { intent: 'sum_of_titles', names: titles, details };
}

/** "Both together?" says no measure: the sum is of what was asked of the titles before. */
function isBareSum(reading: Reading): boolean {
  const isShort = reading.tokens.length <= FEW_WORDS && reading.unexplained.every((word) => BOTH.has(word));
  return isShort && contentConcepts(reading).every((concept) => concept === 'total' || concept === 'artist');
}

/** The measure of a title that was asked for, as the sum of two tells it; null where none was. */
function measureOf({ intent, details }: PlannedRequest): PlannedRequest['details'] | null {
  if (PAIRS.has(intent)) return { by: details['by'] ?? 'length' };
  const asked = String(intent === 'album_facts' ? (details['asked'] ?? 'price') : (details['about'] ?? ''));
  const [by] = ['length', 'price'].filter((measure) => asked.split(',').includes(measure));
  return by === undefined ? null : { by };
}

function titlesOf({ names }: PlannedRequest): readonly MentionedName[] {
  return names.filter(({ known, kind }) => known && (kind === 'track' || kind === 'album'));
}

function areCounts(...requests: readonly PlannedRequest[]): boolean {
  return requests.every(({ details }) => details['asked'] === 'count');
}

function areTwo([one, other]: readonly MentionedName[]): boolean {
  return one !== undefined && other !== undefined && one.text !== other.text;
}
