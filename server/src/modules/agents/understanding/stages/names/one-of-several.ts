import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** "The longest song of Load", "the last track of Load": the name is that of who or what has several songs. */
export function isOneOf(
  before: ConceptMatch,
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  if (!before.concepts.includes('song') || before.end >= stretch.start) return false;
  return isRanked(before, matches) || isPlaceOf(before, stretch, tokens);
}

/**
 * "The cheapest album of Load", "el álbum más largo de Load": of several albums, so that the name is that of who made them,
 * though an album has it too.
 */
export function isAlbumOfSeveral(before: ConceptMatch, stretch: Stretch, matches: readonly ConceptMatch[]): boolean {
  const leads = before.concepts.includes('by') ? matches.find(({ end }) => end === before.start) : before;
  if (leads === undefined || leads.end >= stretch.start) return false;
  if (leads.concepts.includes('album')) return isRanked(leads, matches);
  const isRank = leads.concepts.some((concept) => RANKS.has(concept));
  const behind = matches.find(({ end }) => end === leads.start);
  const album = behind !== undefined && isArticle(behind) ? matches.find(({ end }) => end === behind.start) : behind;
  return isRank && album?.concepts.includes('album') === true;
}

/** "Le" in "l'album le plus long". */
function isArticle({ concepts }: ConceptMatch): boolean {
  return concepts.every((concept) => concept === 'refer_one');
}

function isRanked({ start }: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ end, concepts }) => end === start && concepts.some((concept) => RANKS.has(concept)));
}

/** What ranks things of a kind. */
export const RANKS: ReadonlySet<string> = new Set([
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'newest',
  'oldest',
  'largest',
  'smallest',
  'most_songs',
  'fewest_songs',
]);
/** "The second song of Load": the name is that of what holds the song. */
export function isPlaceOf({ start, end, concepts }: ConceptMatch, stretch: Stretch, tokens: readonly Token[]): boolean {
  const place = tokens[start - 1]?.word ?? '';
  return concepts.includes('song') && end < stretch.start && (ordinalOf(place) !== null || ENDS.has(place));
}

/** The last or first of several, in words that are no ordinals. */
const ENDS = new Set(
  'last final closing opening ultima ultimo derniere dernier letzte letzter letztes letzten fecha abre'.split(' '),
);
