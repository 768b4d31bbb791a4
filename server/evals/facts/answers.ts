/** A whole number as it stands in a sentence, without and with separators between thousands. */
export function spellings(count: number): string[] {
  return [...new Set(['en-US', 'de', 'fr'].map((locale) => count.toLocaleString(locale)).concat(String(count)))];
}

/** An amount as answers write it. */
export function money(amount: number): string {
  return `$${amount.toFixed(2)}`;
}

/** An amount as answers in other languages may write it. */
export function moneyAnywhere(amount: number): string[] {
  return [money(amount), amount.toFixed(2).replace('.', ',')];
}

/** A day as answers write it in a language. */
export function day(iso: string, language = 'en-GB'): string {
  const [year = 0, month = 1, date = 1] = iso.slice(0, 10).split('-').map(Number);
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(Date.UTC(year, month - 1, date)));
}

/** Minutes and seconds, with hours where there are any, cut or rounded to the second. */
export function lengths(milliseconds: number): string[] {
  const seconds = milliseconds / 1000;
  return [...new Set([written(Math.floor(seconds)), written(Math.round(seconds))])];
}

function written(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Lower case without accents and punctuation, between spaces, so that whole words can be looked for. */
export function padded(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Words of which one stands in an answer that says honestly that there is nothing. */
export const NOTHING = [
  'could not find',
  'cannot find',
  'not find',
  'find no',
  'find nothing',
  'have no ',
  'have not',
  'nothing',
  'no artist',
  'no album',
  'no song',
  'there is no',
  'there are no',
  'not in our',
  "n't",
] as const;

/** Words of which one stands in an answer that asks for an identity or declines. */
export const DECLINED = [
  'who you are',
  'e-mail',
  'email',
  'identity',
  'cannot show',
  'can only show',
  "can't show",
  'only your own',
  'your own orders',
  'only the orders',
] as const;
