/** Numbers in words, 1 first, one line a language; normalised. */
const CARDINALS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  'um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn',
  'una duas',
  'couple',
];

/** Places in words, 1 first, one line a language and form. */
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo',
  'primera segunda tercera cuarta quinta sexta septima octava novena decima',
  'primer segundo tercer cuarto',
  'primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo',
  'primeira segunda terceira quarta quinta sexta setima oitava nona decima',
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  'premiere seconde',
  'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte',
  'ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten',
  'erster zweiter dritter vierter funfter',
  'erstes zweites drittes viertes funftes',
];

const ORDINAL_ENDINGS = /^(\d{1,3})(st|nd|rd|th|e|eme|er|ere|o|a|ro|do|to|da|ra)$/;

/** Words for the place before the last. */
const BEFORE_LAST = new Set([
  'penultimate',
  'penultimo',
  'penultima',
  'avantderniere',
  'avantdernier',
  'vorletzte',
  'vorletzten',
  'vorletzter',
]);

const numberOfWord = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line) => line.split(' ').map((word, index): [string, number] => [word, index + 1])));

const CARDINAL = new Map([...numberOfWord(CARDINALS), ['una', 1], ['duas', 2], ['couple', 2], ['dozen', 12]]);
const ORDINAL = numberOfWord(ORDINALS);

/** Numbers in words that are no articles; the longest first, so that none is taken for the beginning of another. */
export const CARDINAL_WORDS: readonly string[] = [...CARDINAL.keys()]
  .filter((word) => !['un', 'um', 'uno', 'una', 'couple', 'dozen'].includes(word))
  .sort((one, other) => other.length - one.length);

/** The whole number a word stands for, digits or letters; null when it is none. */
export function cardinalOf(word: string): number | null {
  if (/^\d{1,7}$/.test(word)) return Number(word);
  return CARDINAL.get(word) ?? null;
}

/** Spanish numbers that are small words elsewhere: Portuguese "dos Titãs", English "once". */
const SPANISH_ONLY = new Set(['dos', 'once']);

/** Whether a word counts in another language than the one that is spoken. */
export function countsElsewhere(word: string, language: string): boolean {
  return language !== 'es' && SPANISH_ONLY.has(word);
}

/** The place a word stands for: 2 for "second", "2nd", "zweite"; null when it is none. */
export function ordinalOf(word: string): number | null {
  const digits = ORDINAL_ENDINGS.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  return ORDINAL.get(word) ?? null;
}

/** Whether a word means the last but one. */
export function meansLastButOne(word: string): boolean {
  return BEFORE_LAST.has(word);
}
