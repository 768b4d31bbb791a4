/** What people call formats, with the words that a store's own names for them would hold. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\b(drm|protected|protegid[oa]s?|protegees?|geschutzte?n?)\b/, 'protected'],
  [/\bpurchased\b/, 'purchased'],
  [/\b(mp4|mpeg ?4)\b/, 'MPEG-4'],
  [/\b(mp3s?|mpeg(?! ?4))\b/, 'MPEG'],
  [/\b(aac|m4a)\b/, 'AAC'],
  [/\bflac\b/, 'FLAC'],
  [/\bwav\b/, 'WAV'],
  [/\bogg\b/, 'OGG'],
  [/\b(mp3s?|audio)\b/, 'audio'],
  [/\b(videos?|movies?|films?)\b/, 'video'],
];

/** Formats of which a song has one: two of them compare formats and ask for no song. */
const FAMILIES: ReadonlySet<string> = new Set(['MPEG-4', 'MPEG', 'AAC', 'FLAC', 'WAV', 'OGG']);

function formatsIn(words: readonly string[]): readonly string[] {
  const said = words.join(' ');
  return FORMATS.filter(([pattern]) => pattern.test(said)).map(([, called]) => called);
}

/** The words that a store's own name for the format would hold; null where none is said. */
export function formatIn(words: readonly string[]): string | null {
  const formats = formatsIn(words);
  return formats.length === 0 ? null : formats.join(' ');
}

/** Whether two kinds of files are held against each other. */
export function namesSeveralFormats(words: readonly string[]): boolean {
  return formatsIn(words).filter((name) => FAMILIES.has(name)).length > 1;
}
