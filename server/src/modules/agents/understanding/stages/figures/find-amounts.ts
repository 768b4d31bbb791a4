import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { monthOf, plays } from '../../lexicon/calendar.js';
import { CARDINAL_WORDS, cardinalOf } from '../../lexicon/numerals.js';
import type { Figures } from '../../reading.js';

/** A limit such as "over $5" or "longer than 6 minutes", with the stretch of text it was read from. */
export interface AmountMatch {
  readonly figures: Pick<Figures, 'minimum' | 'maximum' | 'unit' | 'exclusive' | 'exact'>;
  readonly start: number;
  readonly end: number;
}

const CURRENCY =
  '(?:\\$|€|£|usd|eur|gbp|dollars?|bucks?|quid|euros?|pounds?|d[oó]lares|d[oó]lar|cents?|centavos?|centimes?|pesos?|reais|francs?|franken|chf)';
const LENGTH =
  '(?:minutes?|mins?|min|seconds?|secs?|sec|hours?|hrs?|minutos?|segundos?|horas?|secondes?|heures?|minuten?|sekunden?|stunden?)';
/** Numbers in words; with the accents that people write. */
const WORDS = [...CARDINAL_WORDS, 'três', 'fünf', 'zwölf', 'fünfzehn'].join('|');
const NUMBER = `(\\d{1,6}(?:[.,:]\\d{1,2})?|(?:${WORDS})(?!\\p{L})|an?(?=\\s+(?:dollar|euro|pound|buck|minute|hour)))`;
const VALUE = `${'(?:\\$|€|£)?'}\\s*${NUMBER}\\s*(${CURRENCY}|${LENGTH})?`;

/** "No longer than" limits from above, "no less than" from below. */
const DENIED = '\\b(?:no|not|nicht|nao|não|pas)\\s+';
const LARGER =
  '(?:over|above|(?:more|greater|higher|larger|bigger|longer|dearer)(?:\\s+\\p{L}+)?\\s+than|m[aá]s de|m[aá]s larg[oa]s? (?:de|que)|mais de|mais long[oa]s? (?:de|que|do que)|plus de|plus longues? (?:de|que)|mehr als|l[aä]nger als|[uü]ber)';
const SMALLER =
  '(?:under|below|(?:less|fewer|lower|smaller|shorter|cheaper)(?:\\s+\\p{L}+)?\\s+than|menos de|m[aá]s cort[oa]s? (?:de|que)|mais curt[oa]s? (?:de|que|do que)|moins de|plus courtes? (?:de|que)|weniger als|k[uü]rzer als|unter)';
const MORE =
  '(?:over|above|past|beyond|(?:more|greater|higher|larger|bigger|longer|pricier|costlier|dearer)(?:\\s+\\p{L}+)?\\s+than|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|in excess of|north of|(?:super(?:a|an|ó|aron|en|am|aram|ou)|ultrapass(?:a|am|ou|aram))(?: (?:los|las|os))?|pass(?:a|am|ou|aram) (?:de|dos)|d[eé]pass(?:e|ent|é|ée|ant)(?: les)?|[uü]bersteigen|[uü]bersteigt|[uü]berstieg(?:en)?|at least|no less than|from|minimum of|upwards of|costing more than|m[aá]s de|mayor(?:es)? (?:de|que|a)|al menos|mais de|maior(?:es)? (?:que|do que)|pelo menos|acima de|plus de|au moins|sup[eé]rieure?s? [aà]|mehr als|[uü]ber|mindestens|l[aä]nger als|m[aá]s larg[oa]s? (?:de|que)|mais long[oa]s? (?:de|que|do que)|plus longues? (?:de|que)|de plus de|h[oö]her als)';
const LESS =
  '(?:under|below|(?:less|fewer|lower|smaller|shorter|cheaper)(?:\\s+\\p{L}+)?\\s+than|at most|no more than|up to|maximum of|within|menos de|menor(?:es)? (?:de|que|a)|como m[aá]ximo|no máximo|abaixo de|menor(?:es)? que|moins de|au plus|inf[eé]rieure?s? [aà]|weniger als|unter|h[oö]chstens|k[uü]rzer als|m[aá]s cort[oa]s? (?:de|que)|mais curt[oa]s? (?:de|que|do que)|plus courtes? (?:de|que)|g[uü]nstiger als|billiger als)';
const INCLUSIVE =
  /^(?:no|not|nicht|nao|não|pas)\s|^(?:at least|from|minimum|upwards|al menos|pelo menos|au moins|mindestens|at most|up to|maximum|within|como m[aá]ximo|no máximo|au plus|h[oö]chstens)/iu;
const EXACT =
  '(?:of|for|was|were|war|era|fue|foi|fut|exactly|cost(?:s|ing)?|totall?ing|worth|priced at|charged|billed|paid|at|with|de|por|con|com|von|zu|für|mit|über|pour|avec|à)';

const BETWEEN = new RegExp(
  `(?:between|from|entre|zwischen|de|von)\\s+${VALUE}\\s+(?:and|to|y|a|e|et|und|bis|à)\\s+${VALUE}`,
  'iu',
);
const ABOVE = new RegExp(`(?:(?<!${DENIED})${MORE}|${DENIED}${SMALLER})\\s+${VALUE}`, 'iu');
const BELOW = new RegExp(`(?:(?<!${DENIED})${LESS}|${DENIED}${LARGER})\\s+${VALUE}`, 'iu');
const SAME = new RegExp(
  `${EXACT}\\s+(?:(?:\\$|€|£)\\s*${NUMBER}|${NUMBER}\\s*(${CURRENCY})|(\\d{1,6}[.,]\\d\\d)(?![.,:]?\\d))`,
  'iu',
);

/** "The $7.96 charge", "my 13.86 order": the amount stands before what it was paid for. */
const BEFORE_ORDER = new RegExp(
  `(?:(?:\\$|€|£)\\s*${NUMBER}|${NUMBER}\\s*(${CURRENCY})|(\\d{1,6}[.,]\\d\\d))(?:\\s+\\p{L}+)?\\s+(?:charge|order|purchase|invoice|bill|payment|transaction|debit|receipt)\\b`,
  'iu',
);

/** The limit on money or length a text speaks of; null when there is none. Money in cents, lengths in milliseconds. */
export function findAmount(text: string): AmountMatch | null {
  return between(text) ?? above(text) ?? below(text) ?? same(text);
}

function between(text: string): AmountMatch | null {
  const match = BETWEEN.exec(text);
  if (match === null) return null;
  const unit = unitOf(match[0], match[4] ?? match[2]);
  if (unit === 'plain') return null;
  const [low, high] = [valueOf(match[1], unit, match[2] ?? match[4]), valueOf(match[3], unit, match[4] ?? match[2])];
  return place(match, { minimum: Math.min(low, high), maximum: Math.max(low, high), unit });
}

function above(text: string): AmountMatch | null {
  const match = ABOVE.exec(text);
  if (match === null) return null;
  const unit = unitOf(match[0], match[2]);
  if (isDateLike(match, unit, text)) return null;
  return place(match, { minimum: valueOf(match[1], unit, match[2]), unit, ...exclusive(match) });
}

function below(text: string): AmountMatch | null {
  const match = BELOW.exec(text);
  if (match === null) return null;
  const unit = unitOf(match[0], match[2]);
  if (isDateLike(match, unit, text)) return null;
  return place(match, { maximum: valueOf(match[1], unit, match[2]), unit, ...exclusive(match) });
}

function same(text: string): AmountMatch | null {
  const match = SAME.exec(text) ?? BEFORE_ORDER.exec(text);
  if (match === null) return null;
  const value = valueOf(match[1] ?? match[2] ?? match[4], 'money', match[3]);
  return place(match, { minimum: value, maximum: value, unit: 'money', exact: true });
}

/** "At least" and "up to" take in what they name; "over" and "under" do not. */
function exclusive([phrase]: RegExpExecArray): Pick<Figures, 'exclusive'> {
  return INCLUSIVE.test(phrase) ? {} : { exclusive: true };
}

/** "from 2023" and "up to 2024" speak of years, "from 1 April", "from 01.04.2023" and "within 30 days" of days. */
function isDateLike(match: RegExpExecArray, unit: Figures['unit'], text: string): boolean {
  if (/^[./-]\d{2,4}\b/.test(text.slice(match.index + match[0].length))) return true;
  if (unit !== 'plain') return false;
  if (/^(19|20)\d\d$/.test(match[1] ?? '') || /^(?:from|within)/iu.test(match[0])) return true;
  const [next = '', further] = normaliseWords(
    text.slice(match.index + match[0].length, match.index + match[0].length + 24),
  );
  return [next, next === 'of' || next === 'de' ? further : undefined].some(
    (word) =>
      word !== undefined && (monthOf(word) !== null || UNITS_OF_TIME.some((unitOfTime) => plays(unitOfTime, word))),
  );
}

const UNITS_OF_TIME = ['day', 'week', 'month', 'year'] as const;

function unitOf(matched: string, word: string | undefined): NonNullable<Figures['unit']> {
  if (word !== undefined && new RegExp(`^${LENGTH}$`, 'iu').test(word)) return 'length';
  if (word !== undefined || /[$€£]/u.test(matched)) return 'money';
  if (/:\d\d/.test(matched)) return 'length';
  return /[.,]\d\d\b/.test(matched) ? 'money' : 'plain';
}

function valueOf(digits: string | undefined, unit: NonNullable<Figures['unit']>, word: string | undefined): number {
  const text = /^an?$/i.test(digits ?? '')
    ? '1'
    : String(cardinalOf(normaliseWords(digits ?? '0').join('.')) ?? digits);
  if (unit === 'length') return Math.round(minutesOf(text, word ?? '') * 60_000);
  const amount = Number(text.replace(',', '.'));
  if (unit === 'plain') return amount;
  return Math.round(/^(cent|centavo|centime)/i.test(word ?? '') ? amount : amount * 100);
}

function minutesOf(text: string, word: string): number {
  const [whole = '0', part] = text.split(':');
  if (part !== undefined) return Number(whole) + Number(part) / 60;
  const amount = Number(text.replace(',', '.'));
  if (/^(s|sec|seg|sek)/i.test(word)) return amount / 60;
  return /^(h|stunde)/i.test(word) ? amount * 60 : amount;
}

function place(match: RegExpExecArray, figures: AmountMatch['figures']): AmountMatch {
  return { figures, start: match.index, end: match.index + match[0].length };
}
