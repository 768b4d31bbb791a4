/** What a title is called. */
export const NOUNS: ReadonlySet<string> = setOf('title titles name names');

/** Songs and albums, whose titles are looked through. */
export const KINDS: ReadonlySet<string> = setOf('song songs track tracks tune tunes album albums record records');

/** "The word …": what follows is looked for, whatever it means elsewhere. */
export const WORD: ReadonlySet<string> = setOf('word words term phrase');

/** What titles do with the words in them. */
export const HOLDING: ReadonlySet<string> = setOf(
  'with contain contains containing include includes including feature features featuring mention mentions mentioning ' +
    'say says saying use uses using carry carries carrying hold holds holding bear bears bearing match matches matching',
);

/** What they do as well, which often means something else. */
export const WEAK: ReadonlySet<string> = setOf('have has having had got where');

/** Words that ask to look for what follows. */
export const SEEKING: ReadonlySet<string> = setOf('search searching scan check find look looking seek seeking where');

/** Words between "in" and "titles". */
export const SMALL: ReadonlySet<string> = setOf(
  'a an any the its their your all every each one of this that which what whose some',
);

/** Where in a title words are, and how: they stand behind the words and are none to look for. */
export const PLACES: readonly (readonly string[])[] = (
  'is one of the words, as one of the words, as a word, as part, a part, is part, show up, shows up, come up, comes up, turn up, turns up, pop up, pops up, ' +
  'to be found, is used, is mentioned, is included, is found, is present, somewhere, anywhere, appear, appearing, appears, appeared, ' +
  'occur, occurring, occurs, present, included, mentioned, used, found, please, is, in it, in them'
)
  .split(', ')
  .map((tail) => tail.split(' '));

/** Words that stand for what was said before. */
export const POINTING: ReadonlySet<string> = setOf('it that this those these');

/** Words that rank titles and are none to look for: "titles with the most songs". */
export const RANKING: ReadonlySet<string> = setOf(
  'most least more less fewer fewest longest shortest highest lowest cheapest largest biggest',
);

/** Whether a word is one of a few, which are parted by spaces. */
export function isOneOf(words: string, word: string): boolean {
  return words.split(' ').includes(word);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
