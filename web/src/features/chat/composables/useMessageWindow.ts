import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue';
import type { MessageView } from '../view/message-view';

/** So many messages are drawn at most; the rest of a long conversation is in memory only. */
const MOST_DRAWN = 120;
const STEP = 40;
/** So long messages are drawn before the browser shows them and takes the next turn of the wheel. */
const SLICE_MILLISECONDS = 6;

interface MessageWindow {
  readonly drawn: ComputedRef<readonly MessageView[]>;
  /** Whether messages after the drawn ones are left out. */
  readonly hasLater: ComputedRef<boolean>;
  /**
   * Draws messages before the first drawn one, asking for more where there are none; what is looked at stays in place.
   * Resolves to whether there were any.
   */
  readonly showEarlier: () => Promise<boolean>;
  readonly showLater: () => Promise<boolean>;
  readonly toNewest: () => void;
}

/**
 * The stretch of a conversation that is drawn. It ends with the newest message until somebody scrolls up, and moves along
 * with the scrolling. `loadEarlier` resolves when the messages before the first known one are among `views`.
 */
export function useMessageWindow(
  views: () => readonly MessageView[],
  scroller: Readonly<Ref<HTMLElement | null>>,
  loadEarlier: () => Promise<void>,
): MessageWindow {
  /** Messages after the last drawn one. */
  const later = ref(0);
  const size = ref(STEP);
  const end = computed(() => Math.max(0, views().length - later.value));
  const drawn = computed(() => views().slice(Math.max(0, end.value - size.value), end.value));
  let busy = false;

  async function showEarlier(): Promise<boolean> {
    if (busy) return false;
    busy = true;
    const first = drawn.value[0]?.key;
    if (end.value - size.value <= 0) await loadEarlier().catch(() => undefined);
    for (let left = Math.min(STEP, end.value - size.value); left > 0;) left -= await growUpwards(left);
    busy = false;
    return drawn.value[0]?.key !== first;
  }

  /**
   * Draws as many more as there is time for before the next picture, so that scrolling never waits for a whole step. They are
   * put in their place together: asking where things are lays the page out.
   */
  async function growUpwards(most: number): Promise<number> {
    await new Promise(requestAnimationFrame);
    let grown = 0;
    await keepInPlace(scroller.value, drawn.value[0]?.key, async () => {
      grown = await growAWhile(most, growByOne);
    });
    return grown;
  }

  function growByOne(): void {
    if (size.value < MOST_DRAWN) size.value += 1;
    else later.value += 1;
  }

  async function showLater(): Promise<boolean> {
    if (busy || later.value === 0) return false;
    busy = true;
    const last = drawn.value.at(-1)?.key;
    await keepInPlace(scroller.value, last, () => {
      later.value = Math.max(0, later.value - STEP);
    });
    busy = false;
    return true;
  }

  function toNewest(): void {
    later.value = 0;
    size.value = STEP;
  }

  return { drawn, hasLater: computed(() => later.value > 0), showEarlier, showLater, toNewest };
}

/** Draws one more at a time while there is time for it; returns how many. */
async function growAWhile(most: number, growByOne: () => void): Promise<number> {
  const started = performance.now();
  let grown = 0;
  while (grown < most && performance.now() - started < SLICE_MILLISECONDS) {
    growByOne();
    grown += 1;
    await nextTick();
  }
  return grown;
}

/** Changes what is drawn and leaves the message with this key where it was on the screen. */
async function keepInPlace(
  scroller: HTMLElement | null,
  key: string | undefined,
  change: () => Promise<void> | void,
): Promise<void> {
  const find = (): Element | null | undefined => scroller?.querySelector(`[data-key="${key}"]`);
  const before = find()?.getBoundingClientRect().top;
  await change();
  await nextTick();
  const after = find()?.getBoundingClientRect().top;
  if (scroller && before !== undefined && after !== undefined) scroller.scrollTop += after - before;
}
