import { computed, type ComputedRef } from 'vue';
import { i18n, isLanguage, setLanguage, type Language } from '@/i18n';

const STORAGE_KEY = 'counterpoint.language';

/** The language of the page and the way to another one, which this device remembers. */
export function useLanguage(): {
  language: ComputedRef<Language>;
  chooseLanguage: (chosen: Language) => Promise<void>;
} {
  const language = computed(() => (isLanguage(i18n.global.locale.value) ? i18n.global.locale.value : 'en'));
  return { language, chooseLanguage };
}

async function chooseLanguage(chosen: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, chosen);
  await setLanguage(chosen);
}

/** Turns the page to the language this device remembers, or else to the first one of the browser that there are texts in. */
export async function applyLanguage(): Promise<void> {
  const remembered = localStorage.getItem(STORAGE_KEY);
  const wanted = remembered ?? navigator.languages.find((tag) => isLanguage(tag.split('-')[0])) ?? 'en';
  await setLanguage(wanted);
}

/** Turns the page to the language of an account, unless this device has been set to one by hand. */
export async function applyAccountLanguage(language: string): Promise<void> {
  if (language !== '' && localStorage.getItem(STORAGE_KEY) === null) await setLanguage(language);
}
