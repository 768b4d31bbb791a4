import { readonly, ref, type Ref } from 'vue';

export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const STORAGE_KEY = 'counterpoint.text-size';
const textSize = ref<TextSize>(read());
apply();

/** The size of all texts, shared by the whole page and remembered on this device. */
export function useTextSize(): { textSize: Readonly<Ref<TextSize>>; setTextSize: (chosen: TextSize) => void } {
  return { textSize: readonly(textSize), setTextSize };
}

function setTextSize(chosen: TextSize): void {
  textSize.value = chosen;
  localStorage.setItem(STORAGE_KEY, chosen);
  apply();
}

/** Everything is measured in rem, so the size of the root element's text is enough. */
function apply(): void {
  document.documentElement.dataset.textSize = textSize.value;
}

function read(): TextSize {
  const stored = localStorage.getItem(STORAGE_KEY);
  return TEXT_SIZES.find((known) => known === stored) ?? 'normal';
}
