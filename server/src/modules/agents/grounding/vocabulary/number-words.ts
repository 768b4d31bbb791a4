const ENGLISH = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  couple: 2,
  pair: 2,
  dozen: 12,
  both: 2,
  hundreds: NaN,
  thousands: NaN,
  dozens: NaN,
  million: NaN,
  millions: NaN,
};
const SPANISH = {
  cero: 0,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ambos: 2,
  ambas: 2,
  docena: 12,
};
const PORTUGUESE = {
  dois: 2,
  duas: 2,
  quatro: 4,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  quatorze: 14,
  quinze: 15,
  dezesseis: 16,
  dezassete: 17,
  dezessete: 17,
  dezoito: 18,
  dezenove: 19,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  oitenta: 80,
  cem: 100,
  duzia: 12,
};
const FRENCH = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  quatorze: 14,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  cents: 100,
  mille: 1000,
  douzaine: 12,
};
const GERMAN_UNITS = {
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const GERMAN_TENS = {
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** German says tens and units in one word, units first. */
function germanCompounds(): [string, number][] {
  const units: [string, number][] = [['ein', 1], ...Object.entries(GERMAN_UNITS).filter(([, value]) => value < 10)];
  return Object.entries(GERMAN_TENS).flatMap(([ten, tenValue]) =>
    units.map(([unit, unitValue]): [string, number] => [`${unit}und${ten}`, tenValue + unitValue]),
  );
}

const GERMAN = Object.fromEntries([
  ...Object.entries(GERMAN_UNITS),
  ...Object.entries(GERMAN_TENS),
  ...germanCompounds(),
  ['hundert', 100],
  ['beide', 2],
  ['beiden', 2],
  ['dutzend', 12],
]);
/** Words that Portuguese has in common with Spanish. */
const IBERIAN = { tres: 3, cinco: 5, seis: 6, trinta: 30, ambos: 2, ambas: 2, zero: 0 };

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    en: ENGLISH,
    es: SPANISH,
    pt: { ...PORTUGUESE, ...IBERIAN },
    fr: { ...FRENCH, six: 6, onze: 11, quinze: 15 },
    de: GERMAN,
  }).map(([language, words]) => [language, new Map(Object.entries(words))]),
);
const ALL: ReadonlyMap<string, number> = new Map([...BY_LANGUAGE.values()].flatMap((words) => [...words]));

/**
 * The value of each folded number word of a language, of all languages when it is left out; NaN for words of quantity that
 * no row can bear out ("hundreds"). Words for one are left out, since they are articles or pronouns in all of the languages.
 */
export function numberWordsOf(language: string | undefined): ReadonlyMap<string, number> {
  return BY_LANGUAGE.get(language?.toLowerCase().split('-')[0] ?? '') ?? ALL;
}

/** Words that may stand between the number words of one number. */
export const NUMBER_LINKS: ReadonlySet<string> = new Set(['and', 'y', 'e', 'et', 'und']);
