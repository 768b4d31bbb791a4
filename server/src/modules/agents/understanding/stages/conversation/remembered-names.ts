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

/** The names of a request and of what it found, what is spoken of first: the song at a place of an album, or the longest on it, before the album. */
export function inOrderOfSpeech(
  { names, details, intent }: PlannedRequest,
  found: readonly MentionedName[],
): readonly MentionedName[] {
  const known = names.filter((name) => name.known);
  const isLed = details['place'] !== undefined || (intent === 'ranked_songs' && details['sort'] !== undefined);
  return !isLed ? [...known, ...found] : [...found.filter(({ kind }) => kind === 'track'), ...known, ...found];
}

/** What one row is mainly about is spoken of before what else it tells: a song before its album. */
export function leadingFirst(
  found: readonly MentionedName[],
  main: MentionedName | undefined,
): readonly MentionedName[] {
  return [...found.filter((name) => name === main), ...found.filter((name) => name !== main)];
}
