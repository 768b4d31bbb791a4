/** Resolves once the browser has shown what stands now, or at once in a tab nobody sees, where nothing is ever shown. */
export function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
}
