import { onBeforeUnmount, watch, type Ref } from 'vue';

/** So far ahead, in heights of what scrolls, an element counts as reached already, so that what follows is there in time. */
const AHEAD = '150% 0px';

/**
 * Calls `act` whenever scrolling comes near an element, and again for as long as something came of it and the element is
 * still near: what came may have been too little to move it away. `act` resolves to whether something came. `scroller` is
 * what scrolls around the element: only from there does a browser look ahead of what can be seen.
 */
export function useReach(
  element: Readonly<Ref<HTMLElement | null>>,
  scroller: Readonly<Ref<HTMLElement | null>>,
  act: () => Promise<boolean>,
): void {
  let observer: IntersectionObserver | null = null;

  async function actAndLookAgain(): Promise<void> {
    const hasCome = await act();
    if (!hasCome || !element.value) return;
    observer?.unobserve(element.value);
    observer?.observe(element.value);
  }

  function watchReach(wanted: HTMLElement): IntersectionObserver {
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void actAndLookAgain();
      },
      { root: scroller.value, rootMargin: AHEAD },
    );
    watching.observe(wanted);
    return watching;
  }

  watch(
    element,
    (now) => {
      observer?.disconnect();
      observer = now && watchReach(now);
    },
    { immediate: true, flush: 'post' },
  );
  onBeforeUnmount(() => observer?.disconnect());
}
