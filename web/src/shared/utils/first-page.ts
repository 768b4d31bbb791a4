import { defineAsyncComponent, type Component } from 'vue';
import { nextTask } from './next-task';

const pending = new Set<Promise<unknown>>();
let lastTask: Promise<unknown> = Promise.resolve();
let isShown = false;
let tellShown: () => void = () => undefined;

/** Resolves when the page has taken the place of its outline. Before that nothing on it can hold the focus. */
export const pageShown = new Promise<void>((resolve) => {
  tellShown = resolve;
});

/**
 * A component that is drawn in a task of its own while the first page is being put together, so that on a slow telephone no
 * key or touch waits for the whole of it. Later on it is drawn at once.
 */
export function inOwnTask<Part extends Component>(part: Part): Part {
  return defineAsyncComponent(async () => {
    if (isShown) return part;
    const turn = lastTask.then(nextTask);
    lastTask = turn;
    pending.add(turn);
    await turn;
    pending.delete(turn);
    return part;
  });
}

/** Lets the page be shown only when this has come, or has failed to: what it cannot do without once the network is gone. */
export function showAfter(needed: Promise<unknown>): void {
  if (isShown) return;
  const settled: Promise<unknown> = needed.catch(() => undefined).then(() => pending.delete(settled));
  pending.add(settled);
}

/** Shows the page once each of its parts is drawn. */
export async function showWhenDrawn(show: () => void): Promise<void> {
  do {
    await Promise.all(pending);
    // A part that has just been drawn may have brought others.
    await nextTask();
  } while (pending.size > 0);
  isShown = true;
  show();
  tellShown();
}
