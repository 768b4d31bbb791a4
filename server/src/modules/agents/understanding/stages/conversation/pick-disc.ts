import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import { mainName, type ShownRow } from './shown-row.js';

const PARTS = new Set('disc disk disco cd vol volume volumen part parte partie teil scheibe'.split(' '));
/** The same part under another word: "disk 2" of "(Disc 2)". */
const SAME: ReadonlyMap<string, string> = new Map([
  ['disk', 'disc'],
  ['cd', 'disc'],
  ['disco', 'disc'],
  ['vol', 'volume'],
]);

/** "The songs on disc 2" after two discs were listed: the one row whose title says so. */
export function pickDisc({ tokens, names }: Reading, { lists }: Focus): ShownRow | undefined {
  const place = tokens.findIndex(({ word }, at) => PARTS.has(word) && numberAt(tokens[at + 1]?.word) !== null);
  const number = numberAt(tokens[place + 1]?.word);
  if (place < 0 || number === null || names.length > 0) return undefined;
  const part = oneWord(tokens[place]?.word ?? '');
  const fitting = (lists[0]?.rows ?? []).filter((row) => isPart(mainName(row)?.text ?? '', part, number));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isPart(title: string, part: string, number: number): boolean {
  const words = normaliseWords(title);
  return words.some((word, at) => oneWord(word) === part && numberAt(words[at + 1]) === number);
}

function numberAt(word: string | undefined): number | null {
  return word === undefined ? null : cardinalOf(word);
}

function oneWord(word: string): string {
  return SAME.get(word) ?? word;
}
