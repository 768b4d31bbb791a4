/** Carries the end of a session to the other tabs of this browser, which show the same person's things. */
const otherTabs = new BroadcastChannel('counterpoint.session');
const ENDED = 'ended';

/** Tells the other tabs that the person has signed out. */
export function tellSignedOut(): void {
  otherTabs.postMessage(ENDED);
}

/** Calls `listener` when the person signs out in another tab. */
export function onSignedOutElsewhere(listener: () => void): void {
  otherTabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => data === ENDED && listener());
}
