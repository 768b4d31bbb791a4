import type { NameKind } from '../../../../store/names/name-index.contract.js';
import { isUnitOfTime } from '../../lexicon/calendar.js';
import { isContent } from '../../lexicon/concepts.js';
import type { PlannedRequest } from '../../plan.js';
import type { ConceptMatch, Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import { withLeftOutSubject } from '../conversation/left-out-subjects.js';
import { pointsBack } from '../conversation/points-back.js';
import { leansOnOrder } from './leans-on-order.js';
import type { ReadRequest } from '../requests/read-message.js';

/**
 * "Who sings X, and which other albums do they have?": whether a part of a message speaks of what the answer to the part before
 * tells, and of nothing that was named. It can be planned when that answer is known, as if it had been said after it.
 */
export function leansOnAnswer(one: ReadRequest, before: readonly PlannedRequest[], focus: Focus): boolean {
  const { reading } = one;
  const last = before.at(-1);
  if (last === undefined || last.calls.length === 0 || last.agent === 'supervisor') return false;
  if (OF_STAFF.has(last.intent) || tellsForWhom(reading)) return false;
  if (last.names.some(({ known }) => !known) || reading.names.length > 0) return false;
  if (leansOnOrder(one, last)) return true;
  if (reading.concepts.has('invoice') && isSharedByMany(last)) return false;
  const kinds = pointedKinds(withLeftOutSubject(reading));
  if (kinds.length === 0 || (focus.invoice !== null && !kinds.includes('artist'))) return false;
  return !focus.fresh.some(({ kind }) => kinds.includes(kind) && (kind === 'artist' || !PICKING.has(last.intent)));
}

/** What is passed to the staff, or tells of them, names nothing of the catalogue. */
const OF_STAFF: ReadonlySet<string> = new Set(['support_request', 'invoice_employee']);

/** "It is for my grandma" asks nothing. */
function tellsForWhom({ concepts }: Reading): boolean {
  if (!concepts.has('third_person')) return false;
  return ![...concepts].some((concept) => isContent(concept) || ASKING.has(concept));
}

const ASKING: ReadonlySet<string> = new Set(['have', 'show', 'want', 'who', 'how', 'when', 'ask', 'what_about']);

/** What one paid least or most for a song, one paid in many orders: none of them is the one. */
function isSharedByMany({ intent, details }: PlannedRequest): boolean {
  return intent === 'own_songs' && (details['sort'] === 'cheapest' || details['sort'] === 'dearest');
}

/** The kinds of things that the words which point back can mean; none when nothing points back, or at a time ("that year"). */
function pointedKinds(reading: Reading): readonly NameKind[] {
  const points = pointsBack(reading);
  if (points === null || reading.tokens.some(({ word }) => isUnitOfTime(word))) return [];
  if (points === 'many' || points === 'artist') return ['artist'];
  const pointed = reading.matches.filter(({ concepts }) => concepts.includes('refer_one')).flatMap(kindsIn);
  if (pointed.length > 0) return pointed;
  if (points !== 'one') return [points];
  const { concepts } = reading;
  if (concepts.has('compose') || concepts.has('composer')) return ['track'];
  return IN_ONE.some((sign) => concepts.has(sign)) ? CONTAINERS : THINGS;
}

/** "That album" says what kind of thing is meant. */
function kindsIn({ concepts }: ConceptMatch): readonly NameKind[] {
  return CONTAINERS.filter((kind) => concepts.some((concept) => concept === kind));
}

/** What is asked of something that holds songs. */
const IN_ONE: readonly string[] = ['contain', 'song', 'cue:tracks_of_album'];

const CONTAINERS: readonly NameKind[] = ['album', 'playlist', 'genre'];
const THINGS: readonly NameKind[] = ['track', ...CONTAINERS];

/** "The longest song on X": what is found is led by one thing, of which more may be asked. */
const PICKING: ReadonlySet<string> = new Set([
  'ranked_songs',
  'ranked_albums',
  'ranked_versions',
  'most_bought',
  'compare_titles',
]);
