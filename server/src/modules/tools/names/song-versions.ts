import type { NameIndex, StoreName } from '../../store/names/name-index.contract.js';
import { normaliseWords } from '../../store/names/normalise-words.js';

/** What a title goes on with where only a version is told: a bracket or a dash. */
const ADDITION = /^\s*(?:[([{]|[-–—]\s)/u;

/** The song together with its versions that bear an addition behind the title: "Rehab (Hot Chip Remix)" for "Rehab". */
export function withVersions(song: StoreName, index: Pick<NameIndex, 'withWords'>): StoreName {
  const title = normaliseWords(song.text).join(' ');
  const versions = index.withWords(song.text, ['track']).filter(({ text }) => isVersion(text, title));
  return { ...song, ids: [...new Set([...song.ids, ...versions.flatMap(({ ids }) => ids)])] };
}

function isVersion(text: string, title: string): boolean {
  const cuts = [...text.matchAll(/[\s([{]/gu)].map(({ index }) => index);
  return cuts.some((cut) => ADDITION.test(text.slice(cut)) && normaliseWords(text.slice(0, cut)).join(' ') === title);
}
