import type { NameSpan } from '../../reading.js';

/** A guess, or one single word, may be part of a longer name that the store does not have. */
export function isWeakName(name: NameSpan): boolean {
  const known = name.readings.filter((reading) => reading.known);
  if (known.length === 0) return false;
  return (
    known.every(({ guessed }) => guessed) ||
    (name.end - name.start === 1 && known.every(({ kind }) => kind === 'track' || kind === 'composer'))
  );
}

/** Several names side by side, one of them a guess: more likely one name that the store does not have. */
export function isPatchwork(names: readonly NameSpan[], start: number, end: number): boolean {
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  return inside.length > 1 && inside.some(({ readings }) => readings.every(({ guessed }) => guessed));
}

/** A guess at a title of one word, with an everyday word right beside it, is a name that the store does not have ("linkin park" is not "Lickin'"). */
export function isBareGuess(names: readonly NameSpan[], start: number, end: number): boolean {
  const [only] = names.filter((name) => name.start >= start && name.end <= end);
  return (
    only !== undefined &&
    only.end - only.start === 1 &&
    only.readings.every(({ guessed, kind }) => guessed && (kind === 'track' || kind === 'album'))
  );
}
