import type { MentionedName, PlannedRequest } from '../../plan.js';

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

/** A name that was guessed was said in the answer; what leans on it need not say so again. */
export function withSaidNames(request: PlannedRequest): PlannedRequest {
  if (!request.names.some(({ guessed, known }) => guessed && known)) return request;
  return { ...request, names: request.names.map((name) => (name.known ? { ...name, guessed: false } : name)) };
}

/** The names of a request and of what it found, what is spoken of first: the song at a place of an album before the album. */
export function inOrderOfSpeech(
  { names, details }: PlannedRequest,
  found: readonly MentionedName[],
): readonly MentionedName[] {
  const known = names.filter((name) => name.known);
  return details['place'] === undefined
    ? [...known, ...found]
    : [...found.filter(({ kind }) => kind === 'track'), ...known, ...found];
}
