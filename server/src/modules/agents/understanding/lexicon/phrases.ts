/** One place of a pattern: what may stand there, each choice a row of words, and whether it may be left out. */
interface PatternStep {
  readonly choices: readonly (readonly string[])[];
  readonly optional: boolean;
}

/** A way of saying something with all its choices, which stand for many phrases; it is kept as it is, since all of them take long to write out. */
export type PhrasePattern = readonly PatternStep[];

/**
 * Splits a comma-separated list of patterns of the lexicon. A word may give a choice (`talk|speak to|with`), be left out when
 * it ends in a question mark (`a|the? person`), and hold several words joined by `_` (`look_after|serve me`).
 */
export function patternsOf(list: string): readonly PhrasePattern[] {
  return list
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => pattern.split(/\s+/).map(stepOf));
}

function stepOf(word: string): PatternStep {
  const optional = word.endsWith('?');
  const choices = (optional ? word.slice(0, -1) : word).split('|').map((choice) => choice.split('_'));
  return { choices, optional };
}

/** Every phrase that the patterns of a list stand for; for short lists, since choices multiply. */
export function phrasesOf(list: string): readonly string[] {
  return patternsOf(list)
    .flatMap(expanded)
    .filter((phrase) => phrase !== '');
}

function expanded(pattern: PhrasePattern): readonly string[] {
  return pattern
    .reduce<readonly (readonly string[])[]>(
      (begun, { choices, optional }) =>
        begun.flatMap((words) => [...choices, ...(optional ? [[]] : [])].map((choice) => [...words, ...choice])),
      [[]],
    )
    .map((words) => words.join(' '));
}

/** The words that stand in the phrases of a list. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(patternsOf(list).flatMap(wordsIn));
}

/** The words that stand in the phrases of one pattern, repeats and all. */
export function wordsIn(pattern: PhrasePattern): readonly string[] {
  return pattern.flatMap(({ choices }) => choices.flat());
}

/** The phrases of a list that are one word. */
export function loneWordsOf(list: string): ReadonlySet<string> {
  return new Set(patternsOf(list).flatMap(loneWords));
}

function loneWords(pattern: PhrasePattern): readonly string[] {
  const needed = pattern.filter(({ optional }) => !optional);
  if (needed.length > 1) return [];
  const sayable = needed.length === 1 ? needed : pattern;
  return sayable.flatMap(({ choices }) => choices.filter(({ length }) => length === 1).flat());
}
