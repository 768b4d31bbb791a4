import { onBeforeUnmount } from 'vue';

/** Calls `act` when Escape is pressed anywhere on the page, unless an open dialog or menu takes the key for itself. */
export function useEscapeKey(act: () => unknown): void {
  const listen = (event: KeyboardEvent): void => {
    const isTaken = event.defaultPrevented || document.querySelector('[role="dialog"], [role="menu"]') !== null;
    if (event.key === 'Escape' && !isTaken) act();
  };
  window.addEventListener('keydown', listen);
  onBeforeUnmount(() => window.removeEventListener('keydown', listen));
}
