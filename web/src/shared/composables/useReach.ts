import { onBeforeUnmount, watch, type Ref } from 'vue';

/** Distance in pixels at which an element counts as reached already, so that what follows is there in time. */
const AHEAD = '400px';

/**
 * Calls `act` whenever scrolling comes near an element, and again for as long as something came of it and the element is
 * still near: what came may have been too little to move it away. `act` resolves to whether something came.
 */
export function useReach(element: Readonly<Ref<HTMLElement | null>>, act: () => Promise<boolean>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void actAndLookAgain();
    },
    { rootMargin: AHEAD },
  );
  async function actAndLookAgain(): Promise<void> {
    const hasCome = await act();
    if (!hasCome || !element.value) return;
    observer.unobserve(element.value);
    observer.observe(element.value);
  }
  watch(
    element,
    (now, before) => {
      if (before) observer.unobserve(before);
      if (now) observer.observe(now);
    },
    { immediate: true },
  );
  onBeforeUnmount(() => observer.disconnect());
}
