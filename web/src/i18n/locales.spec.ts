import { describe, expect, it } from 'vitest';
import english from './locales/en.json';
import { LANGUAGES } from '.';

const files = import.meta.glob<{ default: object }>('./locales/*.json', { eager: true });
/** Questions that the built-in understanding does not read in Arabic stay in English there; staff pages are English. */
const ENGLISH_ONLY: Readonly<Record<string, RegExp>> = { ar: /^(ask|admin)\./ };
const STAFF_ONLY = /^admin\./;

function textsOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  const texts = new Map(textsOf(files[`./locales/${language}.json`]?.default ?? {}));
  const wanted = textsOf(english).filter(([key]) => !(ENGLISH_ONLY[language] ?? STAFF_ONLY).test(key));

  it('should be there for every text of the page', () => {
    expect(wanted.map(([key]) => key).filter((key) => !texts.get(key))).toEqual([]);
  });

  it('should have the same places to fill in', () => {
    const differing = wanted.filter(
      ([key, text]) => String(placeholders(texts.get(key) ?? '')) !== String(placeholders(text)),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
