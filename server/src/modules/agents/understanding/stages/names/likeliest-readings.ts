import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import type { NameReading } from '../../reading.js';

/**
 * The likeliest reading of each kind, likeliest first. A guess is dropped where the stretch is a whole name, but for the
 * artist that a writer is a member of.
 */
export function likeliestFirst(
  readings: readonly NameReading[],
  matches: readonly NameMatch[],
): readonly NameReading[] {
  const ordered = [...readings].sort((one, other) => other.weight - one.weight);
  const sure = ordered.filter(({ guessed }) => !guessed);
  const areWriters = sure.every(({ kind }) => kind === 'composer');
  const isKept = (one: NameReading): boolean => !one.guessed || (areWriters && isArtistOf(one, matches));
  const kept = sure.length > 0 ? ordered.filter(isKept) : ordered;
  return kept.filter((reading, position) => kept.findIndex(({ kind }) => kind === reading.kind) === position);
}

function isArtistOf({ kind, text }: NameReading, matches: readonly NameMatch[]): boolean {
  return (
    kind === 'artist' && matches.some(({ how, name }) => how === 'main' && name.kind === kind && name.text === text)
  );
}
