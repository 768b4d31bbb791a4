/** A combination of keys and what it does; `mod` is Control, and Command on a Mac. Names are those of `shortcuts.` texts. */
export interface Shortcut {
  readonly name: 'search' | 'new' | 'list' | 'settings' | 'message' | 'sidebar' | 'copy';
  readonly mod: boolean;
  readonly shift: boolean;
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'search', mod: true, shift: false, key: 'k' },
  { name: 'new', mod: true, shift: true, key: 'o' },
  { name: 'message', mod: false, shift: true, key: 'escape' },
  { name: 'copy', mod: true, shift: true, key: 'c' },
  { name: 'sidebar', mod: true, shift: true, key: 's' },
  { name: 'list', mod: true, shift: false, key: '/' },
  { name: 'settings', mod: true, shift: false, key: '.' },
];

/** The shortcut somebody has pressed; undefined for any other keys. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const key = event.key.toLowerCase();
  const isMod = event.ctrlKey || event.metaKey;
  return SHORTCUTS.find(
    (each) => each.key === key && each.mod === isMod && (each.shift === event.shiftKey || key === '/'),
  );
}

/** The keys as they stand on the keyboard in use. */
export function keysOf({ mod, shift, key }: Shortcut): string[] {
  const isMac = navigator.platform.startsWith('Mac');
  const name = key === 'escape' ? 'Esc' : key.toUpperCase();
  return [...(mod ? [isMac ? '⌘' : 'Ctrl'] : []), ...(shift ? ['Shift'] : []), name];
}
