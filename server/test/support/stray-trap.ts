import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** What Chromium asks by itself, whatever its flags: for updates, for its sign-in, about forms. No page can make it do so. */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
  'www.google.com',
  'safebrowsing.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com',
]);

/**
 * Where a browser under test sends whatever does not stay on this machine: a proxy that writes the address down and
 * refuses. It sees what no page event tells of: workers, prefetches, the browser's own doing.
 */
export class StrayTrap {
  /** Addresses that were asked for, as `METHOD address`. */
  readonly caught: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<StrayTrap> {
    const server = createServer();
    const trap = new StrayTrap(server);
    server.on('request', (request, response) => {
      trap.note(new URL(request.url ?? '').hostname, `${request.method} ${request.url}`);
      response.writeHead(403).end();
    });
    server.on('connect', (request, socket) => {
      trap.note(request.url?.split(':')[0] ?? '', `CONNECT ${request.url}`);
      // A browser that ends does not wait for the refusal.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return trap;
  }

  /** Address for `--proxy-server`; Chromium goes to the loopback without it. */
  get address(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new TypeError('The trap does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  private note(host: string, asked: string): void {
    if (!BROWSERS_OWN.has(host)) this.caught.push(asked);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
