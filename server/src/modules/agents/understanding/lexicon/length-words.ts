/** English words that say how long something lasts; people raise all of them: "lengthiest", "most drawn-out". */
const LONG = `long lengthy extended extensive drawn protracted prolonged stretched sprawling marathon interminable endless winded`;
const SHORT = `short brief compact concise succinct condensed abbreviated fleeting momentary`;

/** Words for size: beside a song they weigh its length, elsewhere another thing ("the smallest order"). */
const SHORT_OF_SONGS = `small tiny little wee mini teeny minute minuscule miniature diminutive puny quick`;

/** How something comes to its end: soon, so that it is short, or late. */
const SOON = 'quick fast soon short early swift speedy brief';
const LATE = 'late slow';

/** Nouns that time is measured by. */
const TIME = 'time minutes minute seconds length duration runtime playtime';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const LONG_WORDS = setOf(LONG);
const SHORT_WORDS = setOf(SHORT);
const SHORT_OF_SONGS_WORDS = setOf(SHORT_OF_SONGS);
const SOON_WORDS = setOf(SOON);
const LATE_WORDS = setOf(LATE);
const TIME_WORDS = setOf(TIME);

/** One end of all lengths. */
export type LengthEnd = 'longest' | 'shortest';

/** What a describing word says of a length: which end, and whether it says so of songs alone. */
export interface LengthWord {
  readonly extreme: LengthEnd;
  readonly ofSongs: boolean;
}

/** What a describing word in its plain form says of a length; null when it says nothing of one. */
export function lengthWord(word: string): LengthWord | null {
  if (LONG_WORDS.has(word)) return { extreme: 'longest', ofSongs: false };
  if (SHORT_WORDS.has(word)) return { extreme: 'shortest', ofSongs: false };
  return SHORT_OF_SONGS_WORDS.has(word) ? { extreme: 'shortest', ofSongs: true } : null;
}

/** The length that is told by when something ends: short for "soon". */
export function endingWord(word: string): LengthEnd | null {
  if (SOON_WORDS.has(word)) return 'shortest';
  return LATE_WORDS.has(word) ? 'longest' : null;
}

/** Whether a word is one that time is measured by. */
export function isTimeWord(word: string): boolean {
  return TIME_WORDS.has(word);
}

/** The plain forms that a superlative in "-est" may be of: "tiniest" of "tiny", "thinnest" of "thin". */
export function plainForms(word: string): readonly string[] {
  if (!word.endsWith('est') || word.length < 6) return [];
  const stem = word.slice(0, -3);
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
}
