import { onBeforeUnmount, watch, type Ref } from 'vue';

/** Distance in pixels at which an element counts as reached already, so that what follows is there in time. */
const AHEAD = '400px';

/** Calls `act` whenever scrolling comes near an element. */
export function useReach(element: Readonly<Ref<HTMLElement | null>>, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) act();
    },
    { rootMargin: AHEAD },
  );
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
