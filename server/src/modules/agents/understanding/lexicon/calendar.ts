import { phrasesOf } from './phrases.js';

/** Month names of all languages, January first; normalised. */
const MONTHS = [
  'january, jan, enero, janeiro, janvier, januar, janner',
  'february, feb, febrero, fevereiro, fevrier, februar',
  'march, mar, marzo, marco, mars, marz, maerz',
  'april, apr, abril, avril, davril',
  'may, mayo, maio, mai',
  'june, jun, junio, junho, juin, juni',
  'july, jul, julio, julho, juillet, juli',
  'august, aug, agosto, aout, daout',
  'september, sep, sept, septiembre, setembro, septembre',
  'october, oct, octubre, outubro, octobre, doctobre, oktober, okt',
  'november, nov, noviembre, novembro, novembre',
  'december, dec, diciembre, dezembro, decembre, dezember, dez',
];

/** Words around dates, by what they do; all languages together, since none means another thing in a date. */
const WORDS = {
  last: 'last, previous, past, ultimo, ultima, ultimos, ultimas, pasado, pasada, passado, passada, dernier, derniere, derniers, dernieres, passe, passee, letzten, letzte, letztes, letzter, vergangenen, vergangenes, letztem',
  current: 'this, current, este, esta, neste, nesta, ce, cette, diesem, diesen, dieses, diese, dieser, ano corrente',
  between: 'between, entre, zwischen',
  from: 'from, desde, de, von, vom, depuis, du, starting, beginning, ab, a partir, partir',
  since: 'since, desde, depuis, seit, from, starting, ab, a partir de',
  to: 'to, until, till, through, thru, and, hasta, a, y, ate, e, et, jusqua, au, bis, und, al, ao, up to',
  before: 'before, antes de, antes, avant, vor, prior to, earlier than',
  after: 'after, despues de, depois de, apres, nach, later than',
  until: 'until, till, up to, through, hasta, ate, jusqua, jusquen, bis',
  ago: 'ago, atras',
  year: 'year, years, ano, anos, an, ans, lan, annee, lannee, dannee, annees, jahr, jahre, jahren, jahres',
  month: 'month, months, mes, meses, mois, monat, monate, monaten, monats',
  week: 'week, weeks, semana, semanas, semaine, semaines, woche, wochen',
  day: 'day, days, dia, dias, jour, jours, tag, tage, tagen',
  quarter: 'quarter, quarters, trimestre, trimestres, quartal, quartale, quartals',
  today: 'today, hoy, hoje, aujourdhui, heute',
  yesterday: 'yesterday, ayer, ontem, hier, gestern',
  link: 'of, de, do, del, the, in, le, la, el, o, d, der, des, im, den, dem, am, on, en, em, a, no, na',
} as const;

export type CalendarWord = keyof typeof WORDS;

const MONTH_OF = new Map(
  MONTHS.flatMap((line, index) => phrasesOf(line).map((word): [string, number] => [word, index + 1])),
);
const SETS = new Map<string, ReadonlySet<string>>(
  Object.entries(WORDS).map(([name, list]) => [name, new Set(phrasesOf(list))]),
);

/** 1 to 12 for the name of a month. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (MONTH_OF.get(word) ?? null);
}

/** Seasons of the northern half of the earth by their first month. */
const SEASONS = new Map(
  [
    ['spring, primavera, printemps, fruhling, fruhjahr', 3],
    ['summer, verano, verao, ete, lete, sommer', 6],
    ['autumn, fall, otono, outono, automne, lautomne, herbst', 9],
    ['winter, invierno, inverno, hiver, lhiver', 12],
  ].flatMap(([words, month]) => phrasesOf(String(words)).map((word): [string, number] => [word, Number(month)])),
);
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** The first month, 1 to 12, of a season of three months; null when the word names none. */
export function seasonOf(word: string | undefined): number | null {
  return word === undefined ? null : (SEASONS.get(word) ?? null);
}

/** 90 for "nineties"; null when the word names no decade. */
export function decadeOf(word: string): number | null {
  const place = DECADES.indexOf(word);
  return place < 0 ? null : (place + 2) * 10;
}

/** Whether a word plays this part in a date. */
export function plays(part: CalendarWord, word: string | undefined): boolean {
  return word !== undefined && SETS.get(part)?.has(word) === true;
}

/** Whether a word is a unit of time such as "month", which names nothing by itself. */
export function isUnitOfTime(word: string): boolean {
  return (['year', 'month', 'week', 'day', 'quarter'] as const).some((unit) => plays(unit, word));
}
