import type { Concept } from '../../lexicon/concepts.js';
import type { MentionedName } from '../../plan.js';
import type { NameSpan, Reading } from '../../reading.js';

/** A request as it would be asked in plain words: of these names, and of nothing but these concepts. */
export function about(
  reading: Reading,
  names: readonly MentionedName[],
  concepts: readonly Concept[],
  figures: Reading['figures'] = {},
): Reading {
  const spans = spansOf(reading, names);
  return { ...reading, names: spans, figures, unexplained: [], matches: [], concepts: new Set(concepts) };
}

/** Names from the conversation as if they stood at the end of a message. */
export function spansOf({ tokens }: Reading, names: readonly MentionedName[]): readonly NameSpan[] {
  const at = tokens.length;
  return names.map((name): NameSpan => {
    return { start: at, end: at, said: name.text, readings: [{ ...name, weight: 1, near: [] }] };
  });
}

/** Names something of its own that the store has. */
export function isNamed({ names }: Reading): boolean {
  return names.some(({ readings }) => readings.some(({ known, guessed }) => known && !guessed));
}
