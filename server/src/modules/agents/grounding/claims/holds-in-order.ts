/** True when `words` stand in `text` without another word between them. */
export function holdsInOrder(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, start) => words.every((word, index) => text[start + index] === word));
}
