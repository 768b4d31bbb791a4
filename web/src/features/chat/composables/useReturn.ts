import { onBeforeUnmount } from 'vue';

/** Calls `act` when the person comes back to the page: to its tab, or to a network. */
export function useReturn(act: () => unknown): void {
  const left = new AbortController();
  const notice = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  document.addEventListener('visibilitychange', notice, { signal: left.signal });
  window.addEventListener('online', notice, { signal: left.signal });
  onBeforeUnmount(() => left.abort());
}
