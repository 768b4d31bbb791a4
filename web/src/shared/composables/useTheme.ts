import { readonly, ref, type Ref } from 'vue';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'counterpoint.theme';
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const theme = ref<Theme>(readTheme());

systemIsDark.addEventListener('change', applyTheme);

/** The chosen appearance, shared by the whole page and remembered on this device. */
export function useTheme(): { theme: Readonly<Ref<Theme>>; setTheme: (chosen: Theme) => void } {
  return { theme: readonly(theme), setTheme };
}

function setTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem(STORAGE_KEY, chosen);
  applyTheme();
}

function applyTheme(): void {
  const dark = theme.value === 'dark' || (theme.value === 'system' && systemIsDark.matches);
  document.documentElement.classList.toggle('dark', dark);
}

function readTheme(): Theme {
  const stored = localStorage.getItem(STORAGE_KEY);
  return THEMES.find((known) => known === stored) ?? 'system';
}
