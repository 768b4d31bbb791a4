import type { Concept } from '../../lexicon/concepts.js';
import { isContent } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';
import type { Focus, ShownList } from './focus.js';
import { mainName, type Measure, type ShownRow } from './shown-row.js';

/** How a shown list can be compared, and what is then asked of the row that comes first. */
interface Comparison {
  readonly measure: Measure;
  readonly highest: boolean;
  readonly asks: readonly Concept[];
  readonly first?: string;
}

/** The row of a list that was shown whole which a request ranks first, with what is asked of it. */
export interface RankedRow {
  readonly row: ShownRow;
  readonly asks: readonly Concept[];
  /** What it is the first by, where the row itself is the answer. */
  readonly first?: string;
}

/**
 * "Which of these is the longest?": the row itself, where the list is on the screen as a whole and has one answer. Undefined
 * when the list is longer than what was shown, or several rows share the first place.
 */
export function rankRows(reading: Reading, { lists, names }: Focus): RankedRow | undefined {
  const comparison = comparisonOf(reading);
  const isOfSongs = comparison?.measure === 'songs';
  const list = lists.find(({ rows }) => rows.length > 1 && (!isOfSongs || rows[0]?.measures.songs !== undefined));
  if (list === undefined || !list.whole || comparison === undefined || !isAboutList(reading, list.rows))
    return undefined;
  if (reading.concepts.has('refer_one') && isOfOtherAlbum(list, names)) return undefined;
  const values = list.rows.map(({ measures }) => measures[comparison.measure]);
  if (values.length < 2 || values.includes(undefined)) return undefined;
  const numbers = values.filter((value) => value !== undefined);
  const best = comparison.highest ? Math.max(...numbers) : Math.min(...numbers);
  const first = list.rows.filter((_, place) => numbers[place] === best);
  const [row] = first;
  if (row === undefined || first.length > 1) return undefined;
  if (areVersions(list.rows)) return { row, asks: asksOfVersions(reading) };
  return { row, asks: comparison.asks, ...(comparison.first !== undefined && { first: comparison.first }) };
}

/** The songs of one album, where another album was spoken of since: "that one's longest song" is on that one. */
function isOfOtherAlbum({ by }: ShownList, spoken: Focus['names']): boolean {
  const [listed, latest] = [by.names, spoken].map((names) => names.find(({ kind }) => kind === 'album')?.text);
  return by.intent === 'tracks_of_album' && listed !== undefined && latest !== undefined && listed !== latest;
}

/** Whether all rows are recordings of one song, so that a title tells none of them from the others. */
function areVersions(rows: readonly ShownRow[]): boolean {
  const titles = rows
    .map((row) => mainName(row))
    .map((name) => (name?.kind === 'track' ? name.text.toLowerCase() : ''));
  return titles.length > 1 && titles[0] !== '' && titles.every((title) => title === titles[0]);
}

/** The recordings are ranked again, by what was asked. */
function asksOfVersions({ concepts }: Reading): readonly Concept[] {
  const ranks = (['longest', 'shortest'] as const).filter((rank) => concepts.has(rank));
  return [...ranks, 'version'];
}

function comparisonOf({ concepts }: Reading): Comparison | undefined {
  if (concepts.has('longest')) return { measure: 'length', highest: true, asks: ['length'], first: 'longest' };
  if (concepts.has('shortest')) return { measure: 'length', highest: false, asks: ['length'], first: 'shortest' };
  if (concepts.has('dearest')) return { measure: 'price', highest: true, asks: ['price'], first: 'dearest' };
  if (concepts.has('cheapest')) return { measure: 'price', highest: false, asks: ['price'], first: 'cheapest' };
  if (concepts.has('most_songs')) return { measure: 'songs', highest: true, asks: ['song', 'count'] };
  if (concepts.has('fewest_songs')) return { measure: 'songs', highest: false, asks: ['song', 'count'] };
  if (!concepts.has('song') || concepts.has('invoice')) return undefined;
  if (concepts.has('largest')) return { measure: 'songs', highest: true, asks: ['song', 'count'] };
  return concepts.has('smallest') ? { measure: 'songs', highest: false, asks: ['song', 'count'] } : undefined;
}

const RANKS: ReadonlySet<string> = new Set([
  'longest',
  'shortest',
  'dearest',
  'cheapest',
  'largest',
  'smallest',
  'most_songs',
  'fewest_songs',
]);
const THINGS: Readonly<Record<string, string>> = { track: 'song', album: 'album', artist: 'artist' };

/** Points at what was shown, names nothing else and asks for nothing else. */
function isAboutList(reading: Reading, rows: readonly ShownRow[]): boolean {
  const { concepts, names, figures, unexplained } = reading;
  const kind = rows[0] === undefined ? undefined : mainName(rows[0])?.kind;
  const points = concepts.has('refer_many') || concepts.has('refer_one') || asksWhich(reading);
  if (kind === undefined || !points || names.length > 0 || unexplained.length > 0) return false;
  const content = [...concepts].filter((concept) => isContent(concept) && !RANKS.has(concept));
  const allowed = ['song', 'length', 'price', THINGS[kind]];
  return Object.keys(figures).length === 0 && content.every((concept) => allowed.includes(concept));
}

/** "Which has the most songs?": asks which, and says nothing of what. */
export function asksWhich({ tokens, concepts }: Reading): boolean {
  const said = ['song', 'album', 'artist', 'first_person'].some((concept) => concepts.has(concept));
  return !said && tokens.length <= 8 && tokens.slice(0, 3).some(({ word }) => WHICH.has(word));
}

const WHICH = new Set('which cual cuales qual quais laquelle lequel quelle quel welche welcher welches'.split(' '));
