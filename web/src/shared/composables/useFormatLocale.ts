import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';

/**
 * The BCP 47 locale for dates, numbers and money: the language of the page, in the person's own region where the
 * browser tells one for that language (`en-GB` writes 14:05 where `en-US` writes 2:05 PM).
 */
export function useFormatLocale(): ComputedRef<string> {
  const { locale } = useI18n();
  return computed(() => {
    const isSame = (wanted: string): boolean => wanted.split('-')[0] === locale.value;
    return navigator.languages.find(isSame) ?? locale.value;
  });
}
