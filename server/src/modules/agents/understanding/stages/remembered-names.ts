import type { MentionedName } from '../plan.js';

/** Names that all rows share: the artist of a list of that artist's albums. */
export function sharedNames(shown: readonly { readonly names: readonly MentionedName[] }[]): readonly MentionedName[] {
  const [first, ...others] = shown;
  if (first === undefined) return [];
  return first.names.filter((name) =>
    others.every((row) => row.names.some((other) => other.kind === name.kind && other.text === name.text)),
  );
}

/** The first name of each kind: the latest, where the latest come first. */
export function latestOfEachKind(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter((name, position) => names.findIndex(({ kind }) => kind === name.kind) === position);
}
