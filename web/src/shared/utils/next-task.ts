/** Lets the browser do what waits, as a touch or a key, before more is done. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
