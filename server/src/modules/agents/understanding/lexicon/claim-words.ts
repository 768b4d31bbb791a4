const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs by which people pass on what they heard or hold true. */
const SAYING =
  setOf(`say says said saying tell tells told claim claims claimed swear swears swore think thinks thought believe
  believes believed hear heard read reckon reckons reckoned insist insists insisted guess suppose assume assumed bet bets sure
  certain argue argues argued maintain maintains convinced remember understood right correct`);

/** Words that ask whether a statement holds: "isn't it", "is that so", "am I right", "true?" */
const TAGS =
  setOf(`is isnt are arent was wasnt were werent do dont does doesnt did didnt am it he she they that this so right
  correct true no yes yeah i innit huh eh wrong not or really fact case`);

/** Verbs of being, also with "not". */
const BEING = setOf('is isnt was wasnt are arent were werent');

/** What somebody did who made a song or an album. */
const MAKING =
  setOf(`made make makes recorded record records sang sing sings sung perform performs performed released release
  releases play plays played did done created produced put`);

const SONGS = setOf('song songs track tracks tune tunes number single hit piece');
const ALBUMS = setOf('album albums record records lp cd disc release');

/** Whether a word passes a statement on. */
export function isSaying(word: string): boolean {
  return SAYING.has(word);
}

/** Whether a word may stand in a tag that asks whether a statement holds. */
export function isTag(word: string): boolean {
  return TAGS.has(word);
}

/** Whether a word is a form of "to be". */
export function isBeing(word: string): boolean {
  return BEING.has(word);
}

/** Whether a word is a verb for making music. */
export function isMaking(word: string): boolean {
  return MAKING.has(word);
}

/** The kind of thing that a noun says is made; undefined for another word. */
export function madeKind(word: string): 'track' | 'album' | undefined {
  if (SONGS.has(word)) return 'track';
  return ALBUMS.has(word) ? 'album' : undefined;
}
