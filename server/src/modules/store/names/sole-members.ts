import type { StoreName } from './name-index.contract.js';
import { normaliseWords } from './normalise-words.js';

/** What stands between those who made something together. */
const JOINTS = /\s*[,;&]\s*|\s(?:and|y|e|et|und|feat\.?|ft\.?|featuring|with)\s/iu;

/**
 * By artist, the members of several that no other artist of the store has: "Stevie Ray Vaughan" of "Stevie Ray Vaughan &
 * Double Trouble". One word names nobody for sure ("Page & Plant"), and who is in several names stands for none of them.
 */
export function soleMembers(names: readonly StoreName[]): ReadonlyMap<StoreName, readonly (readonly string[])[]> {
  const artists = names
    .filter(({ kind }) => kind === 'artist')
    .map((artist) => ({ artist, members: artist.text.split(JOINTS).map(normaliseWords) }));
  const holders = new Map<string, number>();
  for (const { members } of artists)
    for (const key of new Set(members.map((words) => words.join(' ')))) holders.set(key, (holders.get(key) ?? 0) + 1);
  const isSole = (words: readonly string[]): boolean => words.length > 1 && holders.get(words.join(' ')) === 1;
  return new Map(
    artists
      .filter(({ members }) => members.length > 1)
      .map(({ artist, members }) => [artist, members.filter(isSole)] as const),
  );
}
