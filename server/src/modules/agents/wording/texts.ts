import { madeOnce } from '../../../common/made-once.js';
import { LANGUAGES, type Language } from '../understanding/lexicon/concepts.js';

/** Words in each language; what a language lacks is said in English. */
export type Texts<Keys extends string> = Readonly<{ en: Readonly<Record<Keys, string>> }> &
  Readonly<Partial<Record<Exclude<Language, 'en'>, Readonly<Partial<Record<Keys, string>>>>>>;

/** Values that stand in a text's places. */
export type Values = Readonly<Record<string, string | number>>;

/** The language of ours that a BCP 47 tag means; English when it is none. */
export function spokenLanguage(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/**
 * The text of a key in a language, its places filled: `{artist}` becomes the value, `{total|album|albums}` the number
 * with the word that goes with it.
 */
export function say<Keys extends string>(texts: Texts<Keys>, language: string, key: Keys, values: Values = {}): string {
  const spoken = spokenLanguage(language);
  const own: Readonly<Partial<Record<Keys, string>>> | undefined = texts[spoken];
  const text = own?.[key];
  return fill(text ?? texts.en[key], text === undefined ? 'en' : spoken, values);
}

/** Fills the places of a text, with the plurals of the language. */
export function fill(text: string, language: string, values: Values): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_place, name: string, one?: string, other?: string) => {
    const value = values[name] ?? '';
    if (one === undefined || other === undefined) return String(value);
    return `${numberText(Number(value), language)} ${isOne(Number(value), language) ? one : other}`;
  });
}

/** A whole number as the language writes it. */
export function numberText(value: number, language: string): string {
  return (value > 9999 ? groupedNumbers : plainNumbers)(language).format(value);
}

const plainNumbers = madeOnce((language: string) => numberFormat(language, false));
const groupedNumbers = madeOnce((language: string) => numberFormat(language, true));
const plurals = madeOnce((language: string) => new Intl.PluralRules(language));

function numberFormat(language: string, useGrouping: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'en' ? 'en-US' : language, { useGrouping });
}

function isOne(value: number, language: string): boolean {
  return plurals(language).select(value) === 'one';
}

/** "A", "A and B", "A, B or C" in the language. */
export function joined(
  parts: readonly string[],
  language: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(parts);
}
