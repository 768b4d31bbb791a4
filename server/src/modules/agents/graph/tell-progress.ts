import type { TurnProgress } from './turn-progress.js';

/** Tells what a model call waits for. */
export function tellProgress(
  progress: TurnProgress,
  phase: 'queued' | 'loading' | 'reading',
  position: number | undefined,
): void {
  progress.tell({ event: 'model-progress', phase, ...(position === undefined ? {} : { position }) });
}
