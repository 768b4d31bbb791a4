/**
 * Splits a comma-separated list of phrases of the lexicon. A word may give a choice (`talk|speak to|with`), be left out when
 * it ends in a question mark (`a|the? person`), and hold several words joined by `_` (`look_after|serve me`).
 */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .flatMap((words) => expanded(words))
    .filter((phrase) => phrase !== '');
}

function expanded(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (begun, word) => begun.flatMap((phrase) => choicesOf(word).map((choice) => joined(phrase, choice))),
    [''],
  );
}

function choicesOf(word: string): readonly string[] {
  const optional = word.endsWith('?');
  const choices = (optional ? word.slice(0, -1) : word).split('|').map((choice) => choice.replaceAll('_', ' '));
  return optional ? [...choices, ''] : choices;
}

function joined(phrase: string, choice: string): string {
  return [phrase, choice].filter((part) => part !== '').join(' ');
}
