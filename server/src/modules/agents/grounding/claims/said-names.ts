import type { Facts } from '../facts/facts.js';

/**
 * True when these words stand one after the other in the question or an allowed name, or are the whole of a name that a
 * tool was called with or had near.
 */
export function isSaid(words: readonly string[], facts: Facts): boolean {
  const whole = facts.results.flatMap(({ given, near }) => [...given, ...near]);
  return (
    words.length > 0 &&
    (facts.said.some((text) => holdsInOrder(text, words)) || whole.some((name) => isSameName(name, words)))
  );
}

/** True when `words` stand in `text` without another word between them. */
export function holdsInOrder(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, start) => words.every((word, index) => text[start + index] === word));
}

function isSameName(name: readonly string[], words: readonly string[]): boolean {
  const bare = name[0] === 'the' ? name.slice(1) : name;
  return [name, bare].some((form) => form.length === words.length && holdsInOrder(form, words));
}
