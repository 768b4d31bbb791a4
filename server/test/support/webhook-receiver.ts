import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { freePort } from './test-app.js';

const LIMIT_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 30;

/** A delivery as it arrived. */
export interface ReceivedDelivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program on the loopback that is told by outgoing webhooks, and answers with scripted statuses. */
export class WebhookReceiver {
  readonly received: ReceivedDelivery[] = [];
  /** Statuses of the next answers, first to last; 204 when there are none. */
  readonly statuses: number[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<WebhookReceiver> {
    const port = await freePort();
    const server = createServer();
    const receiver = new WebhookReceiver(server, `http://127.0.0.1:${port}/hook`);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        receiver.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
        response.writeHead(receiver.statuses.shift() ?? 204, { Location: `http://127.0.0.1:${port}/elsewhere` }).end();
      });
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return receiver;
  }

  /** Waits until so many deliveries have arrived. */
  async waitFor(count: number): Promise<readonly ReceivedDelivery[]> {
    return this.waitUntil(() => (this.received.length >= count ? this.received : []), `${count} deliveries`);
  }

  /** Waits for the deliveries of one body that came twice; what other tests caused may come between them. */
  async waitForRepeat(): Promise<readonly ReceivedDelivery[]> {
    const repeated = (): readonly ReceivedDelivery[] =>
      this.received
        .map(({ body }) => this.received.filter((other) => other.body === body))
        .find(({ length }) => length > 1) ?? [];
    return this.waitUntil(repeated, 'a second delivery of the same');
  }

  private async waitUntil(
    find: () => readonly ReceivedDelivery[],
    awaited: string,
  ): Promise<readonly ReceivedDelivery[]> {
    const until = Date.now() + LIMIT_MILLISECONDS;
    for (let found = find(); ; found = find()) {
      if (found.length > 0) return found;
      if (Date.now() > until) throw new Error(`${awaited} did not arrive, only ${this.received.length} in all.`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
