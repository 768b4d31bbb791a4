import { createI18n } from 'vue-i18n';
import english from './locales/en.json';

/** The languages with a file of texts; each is loaded when first chosen, English travels with the page. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
const loaders = import.meta.glob<{ default: typeof english }>(['./locales/*.json', '!./locales/en.json']);

/** What is frozen Vue leaves as it is, instead of wrapping each text that is read. */
Object.freeze(english);

/** Texts of the page. */
export const i18n = createI18n<[typeof english], Language, false>({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en: english, es: english, pt: english, fr: english, de: english, ar: english },
});

/** Whether there are texts in a language. */
export function isLanguage(wanted: string | undefined): wanted is Language {
  return LANGUAGES.some((known) => known === wanted);
}

/** Loads the texts of a language and turns the page to it, direction included. Unknown languages become English. */
export async function setLanguage(wanted: string): Promise<void> {
  const language = LANGUAGES.find((known) => known === wanted.split('-')[0]) ?? 'en';
  await loadTexts(language);
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

/** Loads the texts of a language without turning the page to it. */
export async function loadTexts(language: Language): Promise<void> {
  const load = loaders[`./locales/${language}.json`];
  if (load) i18n.global.setLocaleMessage(language, Object.freeze((await load()).default));
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language);
}
