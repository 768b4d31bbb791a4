import { readEventStream, StreamSilenceError } from '@/api/event-stream';
import { ApiProblem } from '@/api/problem';
import { parseStreamEvent, type StreamEvent } from '@/api/stream-events';

/** What following a run needs; the two openers throw `ApiProblem` when refused. */
export interface RunSource {
  /** Opens the stream for the first time. Called again while nothing has arrived, so it must be safe to repeat. */
  readonly start: (signal: AbortSignal) => Promise<Response>;
  /** Opens the same run again behind the event with this id. */
  readonly join: (lastEventId: string, signal: AbortSignal) => Promise<Response>;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onConnection: (isLive: boolean) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Delivers the events of a run in order until its `run-end`, over as many connections as that takes. Resolves early
 * when `signal` aborts (the run itself goes on at the server) or when there is no run.
 *
 * @throws ApiProblem when the server refuses for a reason that waiting will not change.
 */
export async function followRun(source: RunSource, signal: AbortSignal): Promise<void> {
  let lastEventId: string | null = null;
  let failures = 0;
  const received = (id: string | null): void => {
    lastEventId = id ?? lastEventId;
    failures = 0;
  };
  while (!signal.aborted) {
    if (await followOnce(source, lastEventId, received, signal)) return;
    if (signal.aborted) return;
    source.onConnection(false);
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS), signal);
  }
}

/** Follows over one connection; resolves to whether the run came to its end. */
async function followOnce(
  source: RunSource,
  lastEventId: string | null,
  received: (id: string | null) => void,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await (lastEventId === null ? source.start(signal) : source.join(lastEventId, signal));
    if (response.status === 204) return true;
    source.onConnection(true);
    for await (const frame of readEventStream(response)) {
      received(frame.id);
      const event = parseStreamEvent(frame);
      if (event) source.onEvent(event);
      if (event?.type === 'run-end') return true;
    }
    return false;
  } catch (error) {
    if (signal.aborted || mayPass(error)) return false;
    throw error;
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.mayPassLater;
  return error instanceof TypeError || error instanceof StreamSilenceError || error instanceof DOMException;
}

/** Waits; the network coming back or the page being looked at again ends the wait early. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waits = new AbortController();
    const end = (): void => {
      waits.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { signal: waits.signal });
    window.addEventListener('online', end, { signal: waits.signal });
    document.addEventListener('visibilitychange', end, { signal: waits.signal });
  });
}
