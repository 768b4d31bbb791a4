import { setImmediate } from 'node:timers/promises';
import { formsOf } from './name-forms.js';
import type { StoreName } from './name-index.contract.js';
import { NameSearch } from './name-search.js';
import { normaliseWords } from './normalise-words.js';
import { PartialSearch, type WordedName } from './partial-search.js';
import { PhraseIndex } from './phrase-index.js';
import { Vocabulary } from './vocabulary.js';
import { soleMembers } from './sole-members.js';
import { placesOfNumbers } from './word-pairs.js';

/** Names filed before other work of the server gets its turn: about five milliseconds. */
const BATCH = 400;

/** As much as a main title: a member tells the whole, and is not all of it. */
const SCORE_OF_MEMBER = 0.88;

/** Builds the search over all names in small steps, so that requests are answered meanwhile. */
export async function buildNameSearch(
  names: readonly StoreName[],
  credits: ReadonlyMap<string, readonly string[]>,
): Promise<NameSearch> {
  const phrases = new PhraseIndex();
  const vocabulary = new Vocabulary();
  const worded: WordedName[] = [];
  const members = soleMembers(names);
  for (const [number, name] of names.entries()) {
    for (const form of formsOf(name)) phrases.add(number, form);
    for (const words of members.get(name) ?? []) phrases.add(number, { words, how: 'main', score: SCORE_OF_MEMBER });
    const words = normaliseWords(name.text);
    worded.push({ kind: name.kind, words: vocabulary.add(words, number), numbers: placesOfNumbers(words) });
    if (number % BATCH === BATCH - 1) await setImmediate();
  }
  phrases.seal();
  await setImmediate();
  vocabulary.seal(names.length);
  return new NameSearch({ names, phrases, vocabulary, partial: new PartialSearch(worded, vocabulary), credits });
}
