import { onBeforeUnmount } from 'vue';
import { useRouter } from 'vue-router';
import { shortcutOf, type Shortcut } from './shortcuts';
import { useShortcutSwitch } from './useShortcutSwitch';

/** Makes the page's shortcuts work; `toggleSidebar` is the layout's own. Elements are found by `data-shortcut`. */
export function useShortcuts(toggleSidebar: () => void): void {
  const router = useRouter();
  const { areOn } = useShortcutSwitch();
  const acts: Readonly<Record<Shortcut['name'], () => unknown>> = {
    search: () => lastOf('search')?.focus(),
    new: () => router.push({ name: 'chat' }),
    list: () => router.push({ name: 'shortcuts' }),
    settings: () => router.push({ name: 'settings' }),
    message: () => lastOf('message')?.focus(),
    sidebar: toggleSidebar,
    copy: () => lastOf('copy')?.click(),
  };

  function listen(event: KeyboardEvent): void {
    const shortcut = areOn.value ? shortcutOf(event) : undefined;
    if (!shortcut || event.isComposing) return;
    event.preventDefault();
    acts[shortcut.name]();
  }

  window.addEventListener('keydown', listen);
  onBeforeUnmount(() => window.removeEventListener('keydown', listen));
}

function lastOf(name: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(`[data-shortcut="${name}"]`);
  return [...found].findLast((element) => element.checkVisibility());
}
