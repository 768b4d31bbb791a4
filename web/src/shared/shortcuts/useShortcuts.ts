import { onBeforeUnmount } from 'vue';
import { useRouter } from 'vue-router';
import { shortcutOf, type Shortcut } from './shortcuts';
import { useShortcutSwitch } from './useShortcutSwitch';

/** A drawer is fetched when it is opened for the first time; so many pictures the search in it is waited for. */
const MOST_PICTURES = 120;

/** What the layout does for shortcuts: the side column comes and goes, and comes when the search in it is wanted. */
export interface LayoutActs {
  readonly toggleSidebar: () => void;
  readonly showSearch: () => void;
}

/** Makes the page's shortcuts work. Elements are found by `data-shortcut`. */
export function useShortcuts({ toggleSidebar, showSearch }: LayoutActs): void {
  const router = useRouter();
  const { areOn } = useShortcutSwitch();
  const acts: Readonly<Record<Shortcut['name'], () => unknown>> = {
    search,
    new: () => router.push({ name: 'chat' }),
    list: () => router.push({ name: 'shortcuts' }),
    settings: () => router.push({ name: 'settings' }),
    message: () => lastOf('message')?.focus(),
    sidebar: toggleSidebar,
    copy: () => lastOf('copy')?.click(),
  };

  async function search(): Promise<void> {
    if (!lastOf('search')) showSearch();
    for (let at = 0; at < MOST_PICTURES && !lastOf('search'); at += 1) await new Promise(requestAnimationFrame);
    lastOf('search')?.focus();
  }

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
