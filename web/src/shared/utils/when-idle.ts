const LATEST_MILLISECONDS = 3000;

/** Does something when the browser has nothing better to do, or soon. */
export function whenIdle(task: () => unknown): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: LATEST_MILLISECONDS });
  else setTimeout(task, LATEST_MILLISECONDS);
}
