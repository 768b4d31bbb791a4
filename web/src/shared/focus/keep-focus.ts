import { canHoldFocus, findStandIn, placeOf, type Place } from './stand-in';

/** Dialogs and menus: what they take the focus from has it again when they are gone. */
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
/** Whoever takes something away may move the focus on by itself; so long it has time for that. */
const SETTLING_MILLISECONDS = 30;
/** A control that is switched off while its work is done gets so long to come back. */
const PATIENCE_MILLISECONDS = 1500;

/**
 * Keeps the place of the keyboard: when what holds the focus is taken away or switched off, the focus goes to what stands in
 * its place, so that nobody has to begin again at the top of the page. Returns the way to stop that.
 */
export function keepFocus(): () => void {
  const left = new AbortController();
  const options = { capture: true, signal: left.signal };
  let held: Place | null = null;
  /** The last place outside of dialogs and menus. */
  let below: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function notice({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    held = placeOf(target);
    if (!target.closest(OVERLAYS)) below = held;
  }

  /** Whoever presses beside what has the focus, on something that takes none, has left the keyboard. */
  function letGo({ target }: PointerEvent): void {
    if (!(target instanceof Element) || held?.element.contains(target) || target.closest(OVERLAYS)) return;
    held = null;
    below = null;
  }

  function lookSoon(): void {
    if (held === null || document.activeElement !== document.body) return;
    clearTimeout(timer);
    timer = setTimeout(restore, SETTLING_MILLISECONDS, performance.now());
  }

  function restore(since: number): void {
    if (held === null || document.activeElement !== document.body) return;
    const isWaiting = held.element.isConnected && !canHoldFocus(held.element);
    if (isWaiting && performance.now() - since < PATIENCE_MILLISECONDS)
      timer = setTimeout(restore, SETTLING_MILLISECONDS, since);
    else standInFor(held.element.isConnected ? held : (below ?? held))?.focus({ preventScroll: true });
  }

  const observer = new MutationObserver(lookSoon);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', notice, options);
  document.addEventListener('focusout', lookSoon, options);
  document.addEventListener('pointerdown', letGo, options);
  return () => {
    left.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}

function standInFor(place: Place): HTMLElement | null {
  if (canHoldFocus(place.element)) return place.element;
  return findStandIn(place) ?? document.querySelector<HTMLElement>('main[tabindex]');
}
