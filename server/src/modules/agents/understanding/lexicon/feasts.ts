import { phrasesOf } from './phrases.js';

/** The days of a feast, counted in a year; a day of next year is one beyond December. */
export interface Feast {
  /** First and last day of the feast in a year, ISO. */
  readonly days: (year: number) => { readonly from: string; readonly to: string };
}

/** The ISO day some days after another. */
function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Easter Sunday of a year, by the count of Gauss for the Gregorian calendar. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return shifted(`${year}-03-28`, full - weekday);
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): string {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return shifted(`${year}-11-01`, ((11 - first) % 7) + 21);
}

function fixed(from: string, to = from): Feast {
  return { days: (year) => ({ from: `${year}-${from}`, to: `${year}-${to}` }) };
}

function beside(day: (year: number) => string, first: number, last = first): Feast {
  return { days: (year) => ({ from: shifted(day(year), first), to: shifted(day(year), last) }) };
}

const TURN_OF_YEAR: Feast = { days: (year) => ({ from: `${year - 1}-12-31`, to: `${year}-01-01` }) };
const HOLIDAYS: Feast = { days: (year) => ({ from: `${year}-12-20`, to: `${year + 1}-01-06` }) };

/** Feasts by their names in all languages, normalised; longer names are found before shorter ones. */
const NAMES: readonly (readonly [string, Feast])[] = [
  [
    'christmas eve, xmas eve, nochebuena, vispera de navidad, vespera de natal, veille de noel, reveillon de noel, heiligabend, heilig abend, heiliger abend',
    fixed('12-24'),
  ],
  [
    'christmas day, xmas day, dia de navidad, dia de natal, jour de noel, weihnachtstag, ersten weihnachtstag, erster weihnachtstag',
    fixed('12-25'),
  ],
  ['boxing day, saint etienne, zweiten weihnachtstag, zweiter weihnachtstag', fixed('12-26')],
  [
    'the holidays, holiday season, christmas holidays, xmas holidays, christmas season, christmastime, christmas time, festive season, festive period, vacaciones de navidad, fiestas navidenas, las navidades, navidades, epoca de natal, festas de fim de ano, fetes de fin dannee, vacances de noel, periode de noel, weihnachtszeit, weihnachtsferien, feiertage, feiertagen, winter holidays',
    HOLIDAYS,
  ],
  ['christmas, xmas, navidad, natal, noel, weihnachten, weihnacht', fixed('12-23', '12-27')],
  [
    'new years eve, new year eve, new year s eve, nochevieja, fin de ano, vispera de ano nuevo, reveillon, vespera de ano novo, saint sylvestre, st sylvestre, sylvestre, reveillon du nouvel an, silvester, silvesterabend',
    fixed('12-31'),
  ],
  [
    'new years day, new year day, new year s day, dia de ano nuevo, dia de ano novo, jour de lan, nouvel an, premier de lan, neujahr, neujahrstag',
    fixed('01-01'),
  ],
  ['new years, new year, ano nuevo, ano novo, jahreswechsel, turn of the year', TURN_OF_YEAR],
  [
    'epiphany, three kings day, dia de reyes, reyes magos, dia de reis, epiphanie, dreikonigstag, heilige drei konige',
    fixed('01-06'),
  ],
  [
    'valentines day, valentine s day, valentines, valentine, san valentin, dia de san valentin, dia de los enamorados, dia de sao valentim, saint valentin, st valentin, valentinstag',
    fixed('02-14'),
  ],
  ['st patricks day, saint patricks day, st patrick s day, paddys day, san patricio, saint patrick', fixed('03-17')],
  ['good friday, viernes santo, sexta feira santa, vendredi saint, karfreitag', beside(easterSunday, -2)],
  ['easter monday, lunes de pascua, segunda feira de pascoa, lundi de paques, ostermontag', beside(easterSunday, 1)],
  [
    'easter sunday, domingo de pascua, domingo de resurreccion, domingo de pascoa, dimanche de paques, ostersonntag',
    beside(easterSunday, 0),
  ],
  ['holy week, easter week, semana santa, semaine sainte, karwoche', beside(easterSunday, -7, 0)],
  ['easter weekend, easter, pascua, pascoa, paques, ostern, osterwochenende, osterfest', beside(easterSunday, -3, 1)],
  ['easter holidays, easter break, osterferien, vacances de paques, vacaciones de pascua', beside(easterSunday, -7, 7)],
  ['whitsun, pentecost, pentecostes, pentecote, pfingsten', beside(easterSunday, 48, 50)],
  ['carnival, carnaval, mardi gras, karneval, fasching', beside(easterSunday, -52, -46)],
  [
    'labour day, labor day, may day, dia del trabajo, dia del trabajador, dia do trabalho, fete du travail, tag der arbeit',
    fixed('05-01'),
  ],
  ['halloween, all hallows eve, noche de brujas, dia das bruxas', fixed('10-31')],
  ['all saints day, all saints, todos los santos, todos os santos, toussaint, allerheiligen', fixed('11-01')],
  ['thanksgiving day, thanksgiving, accion de gracias, acao de gracas', beside(thanksgiving, 0)],
  ['black friday, viernes negro', beside(thanksgiving, 1)],
  ['cyber monday', beside(thanksgiving, 4)],
];

interface NamedFeast {
  readonly words: readonly string[];
  readonly feast: Feast;
}

const FEASTS: readonly NamedFeast[] = NAMES.flatMap(([names, feast]) =>
  phrasesOf(names).map((name) => ({ words: name.split(' '), feast })),
).sort((one, other) => other.words.length - one.words.length);

/** The feasts by the first word of their names, longer names first. */
const BY_FIRST_WORD = new Map<string, NamedFeast[]>();
for (const named of FEASTS) {
  const first = named.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), named]);
}

/** The feast whose name words begin with, and how many of them it takes; null when they begin with none. */
export function feastAt(words: readonly string[]): { readonly feast: Feast; readonly length: number } | null {
  const named = BY_FIRST_WORD.get(words[0] ?? '');
  const found = named?.find(({ words: name }) => name.every((word, place) => words[place] === word));
  return found === undefined ? null : { feast: found.feast, length: found.words.length };
}

/** Whether the name of a feast begins with a word. */
export function opensFeast(word: string): boolean {
  return BY_FIRST_WORD.has(word);
}
