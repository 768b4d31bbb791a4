import * as z from 'zod/mini';

const PATH = '/api/inbox/news/';
const newsSchema = z.object({ open: z.number() });

/**
 * Calls `tell` with the number of open requests, at once and whenever something in the inbox is different. A page that
 * nobody looks at hears nothing and holds no connection; it is told how things stand when somebody comes back to it.
 * Returns the way to stop.
 */
export function followInboxNews(tell: (open: number) => void): () => void {
  const left = new AbortController();
  let source: EventSource | null = null;

  function close(): void {
    source?.close();
    source = null;
  }

  function look(): void {
    if (document.visibilityState !== 'visible') return close();
    // A browser joins again by itself, unless the server has refused.
    if (source !== null && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(PATH);
    source.addEventListener('inbox-changed', ({ data }: MessageEvent<string>) => receive(data));
  }

  function receive(data: string): void {
    const news = newsSchema.safeParse(parseJson(data));
    if (news.success) tell(news.data.open);
  }

  document.addEventListener('visibilitychange', look, { signal: left.signal });
  window.addEventListener('online', look, { signal: left.signal });
  look();
  return () => {
    left.abort();
    close();
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
