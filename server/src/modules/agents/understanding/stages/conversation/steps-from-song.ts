import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import type { SongPlace } from './song-places.js';

const STEPS: readonly (readonly [string, number])[] = [
  ['after_that', 1],
  ['before_that', -1],
];

/** "And the next one?", "the one before" behind a song that was told by its place on an album: the song beside it. Where all songs were listed, a row is picked. */
export function stepFromSong({ concepts, matches, figures }: Reading, { last, lists }: Focus): SongPlace | null {
  const isListed = lists.some(({ by, rows }) => by.intent === 'tracks_of_album' && rows.length > 1);
  const from = last?.details['place'];
  const [concept, step] = STEPS.find(([said]) => concepts.has(said)) ?? [];
  const match = matches.find((one) => one.concepts.some((said) => said === concept));
  if (isListed || typeof from !== 'number' || step === undefined || match === undefined || figures.place !== undefined)
    return null;
  const at = from + step;
  return at === 0 ? null : { at, ofSong: true, numbered: false, start: match.start, end: match.end };
}

/** Whether the last answer told one song by its place on an album. */
export function isToldByPlace({ last }: Focus): boolean {
  return last?.intent === 'tracks_of_album' && last.details['place'] !== undefined;
}
