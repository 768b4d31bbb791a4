import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';
import { z } from 'zod';

const eventSchema = z.object({
  event: z.string(),
  id: z.number().nullable(),
  data: z.record(z.string(), z.unknown()),
});

/** One event as it came through a socket. */
export type SocketEvent = z.infer<typeof eventSchema>;

const LIMIT_MILLISECONDS = 20_000;

/** A person with a socket open to a conversation, who keeps everything that comes. */
export class SocketClient {
  readonly events: SocketEvent[] = [];
  private readonly waiters = new Set<() => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.events.push(eventSchema.parse(JSON.parse(String(data))));
      for (const waiter of [...this.waiters]) waiter();
    });
  }

  /** Opens a socket and resolves when it is open. @param url address of the application. */
  static async open(url: string, path: string, headers: Record<string, string> = {}): Promise<SocketClient> {
    const socket = connect(url, path, { headers });
    const client = new SocketClient(socket);
    await once(socket, 'open');
    return client;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Waits until an event has come that fits, and returns it. */
  async until(name: string, fits: (event: SocketEvent) => boolean = () => true): Promise<SocketEvent> {
    const deadline = Date.now() + LIMIT_MILLISECONDS;
    for (;;) {
      const found = this.events.find((event) => event.event === name && fits(event));
      if (found !== undefined) return found;
      if (Date.now() > deadline)
        throw new Error(`No ${name} came: ${this.events.map(({ event }) => event).join(', ')}`);
      await this.next(deadline - Date.now());
    }
  }

  /** Waits until the other end has closed the socket, and returns the code it gave. */
  async closed(): Promise<number> {
    if (this.socket.readyState === WebSocket.CLOSED) throw new Error('It was closed before.');
    const [code]: unknown[] = await once(this.socket, 'close', { signal: AbortSignal.timeout(LIMIT_MILLISECONDS) });
    return Number(code);
  }

  close(): void {
    this.socket.terminate();
  }

  private async next(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.waiters.add(done);
    });
  }
}

/** The status with which a socket is refused. */
export async function refusalOf(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = connect(url, path, { headers });
  return new Promise((resolve, reject) => {
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    });
    socket.once('open', () => {
      socket.terminate();
      reject(new Error('The socket was opened.'));
    });
    socket.once('error', reject);
  });
}

function connect(url: string, path: string, options: ClientOptions): WebSocket {
  return new WebSocket(url.replace(/^http/, 'ws') + path, options);
}
