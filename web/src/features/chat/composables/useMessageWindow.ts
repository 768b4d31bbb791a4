import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue';
import type { MessageView } from '@/shared/messages/view/message-view';

/** So many messages are drawn at most; the rest of a long conversation is in memory only. */
const MOST_DRAWN = 120;
const FIRST_DRAWN = 20;
/** So many are drawn before anybody looks again whether further ones are near enough to be wanted. */
const STEP = 8;
/** So many of them go into every second picture, so that the next turn of the wheel never waits for more. */
const SLICE = 2;
/** With fewer than these left to draw, further ones are fetched, so that they are there before they are wanted. */
const FEW_LEFT = 40;

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
  const size = ref(FIRST_DRAWN);
  const end = computed(() => Math.max(0, views().length - later.value));
  const drawn = computed(() => views().slice(Math.max(0, end.value - size.value), end.value));
  const earlier = computed(() => Math.max(0, end.value - size.value));
  let busy = false;

  async function showEarlier(): Promise<boolean> {
    if (busy) return false;
    busy = true;
    const first = drawn.value[0]?.key;
    const more = earlier.value < FEW_LEFT ? loadEarlier().catch(() => undefined) : null;
    if (earlier.value === 0) await more;
    await inSlices(Math.min(STEP, earlier.value), drawn.value[0]?.key, growUpwards);
    busy = false;
    return drawn.value[0]?.key !== first;
  }

  function growUpwards(count: number): void {
    const room = Math.max(0, Math.min(count, MOST_DRAWN - size.value));
    size.value += room;
    later.value += count - room;
  }

  async function showLater(): Promise<boolean> {
    if (busy || later.value === 0) return false;
    busy = true;
    await inSlices(Math.min(STEP, later.value), drawn.value.at(-1)?.key, (count) => {
      later.value = Math.max(0, later.value - count);
    });
    busy = false;
    return true;
  }

  /** Draws some more, a few before each picture; the message with this key stays where it is on the screen. */
  async function inSlices(most: number, key: string | undefined, draw: (count: number) => void): Promise<void> {
    for (let left = most; left > 0; left -= SLICE) {
      await nextPicture();
      await nextPicture();
      await keepInPlace(scroller.value, key, () => draw(Math.min(SLICE, left)));
    }
  }

  function toNewest(): void {
    later.value = 0;
    size.value = FIRST_DRAWN;
  }

  return { drawn, hasLater: computed(() => later.value > 0), showEarlier, showLater, toNewest };
}

const nextPicture = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Changes what is drawn and leaves the message with this key where it was on the screen. */
async function keepInPlace(scroller: HTMLElement | null, key: string | undefined, change: () => void): Promise<void> {
  const find = (): Element | null | undefined => scroller?.querySelector(`[data-key="${key}"]`);
  const before = find()?.getBoundingClientRect().top;
  change();
  await nextTick();
  const after = find()?.getBoundingClientRect().top;
  if (scroller && before !== undefined && after !== undefined) scroller.scrollTop += after - before;
}
