import { nextTick, onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

const NEAR_PIXELS = 80;
/** A scroll counts as the person's own for this long after a wheel, a touch, a scrolling key or a press on the scroll bar. */
const INTENT_MS = 1000;
const INTENT_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Keeps a scrolling element at its end while its content grows, unless the person has scrolled away from it. Scrolling
 * that growing content causes by itself does not count. `content` must be the element inside that changes its height.
 */
export function useStickToBottom(
  scroller: Readonly<Ref<HTMLElement | null>>,
  content: Readonly<Ref<HTMLElement | null>>,
): { isAtBottom: Ref<boolean>; toBottom: () => void } {
  const isAtBottom = ref(true);
  const watched = new AbortController();
  const observer = new ResizeObserver(() => {
    if (isAtBottom.value) jump();
  });
  let intentAt = -INTENT_MS;

  onMounted(() => {
    const options = { passive: true, signal: watched.signal };
    for (const name of INTENT_EVENTS) scroller.value?.addEventListener(name, noticeIntent, options);
    scroller.value?.addEventListener('scroll', noticeScroll, options);
    // The field below takes room from the scroller as a longer message is typed.
    for (const element of [scroller.value, content.value]) if (element) observer.observe(element);
    void nextTick(jump);
  });
  onBeforeUnmount(() => {
    observer.disconnect();
    watched.abort();
  });

  function noticeIntent(event: Event): void {
    const isTyping = event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key);
    const isPressInside = event.type === 'pointerdown' && event.target !== scroller.value;
    if (!isTyping && !isPressInside) intentAt = performance.now();
  }

  function noticeScroll(): void {
    const element = scroller.value;
    if (!element) return;
    const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PIXELS;
    if (isNear) isAtBottom.value = true;
    else if (performance.now() - intentAt < INTENT_MS) isAtBottom.value = false;
  }

  function jump(): void {
    scroller.value?.scrollTo({ top: scroller.value.scrollHeight });
  }

  function toBottom(): void {
    isAtBottom.value = true;
    jump();
  }

  return { isAtBottom, toBottom };
}
