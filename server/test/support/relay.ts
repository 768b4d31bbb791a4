import { once } from 'node:events';
import {
  createServer,
  request as openRequest,
  type IncomingMessage,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Answers a request in the server's place. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * The network between a browser and the server, as an origin of its own: it hands everything on until it is cut. Then
 * connections break and new ones are refused, as behind a wall.
 */
export class Relay {
  /** Takes requests that begin with `METHOD path`; all others go to the server. */
  readonly instead = new Map<string, Answerer>();
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    private readonly port: number,
  ) {}

  static async start(target: string): Promise<Relay> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('The relay does not listen.');
    const relay = new Relay(server, new URL(target), address.port);
    server.on('request', (request, response) => void relay.answer(request, response));
    server.on('connection', (socket) => {
      relay.sockets.add(socket);
      socket.once('close', () => relay.sockets.delete(socket));
    });
    return relay;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Breaks every connection; nobody gets through until `restore`. */
  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    for (const socket of this.sockets) socket.resetAndDestroy();
    await closed;
  }

  async restore(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** Hands a request on and throws its answer away once that has begun, as when a connection breaks at the worst moment. */
  async handOnUnheard(request: IncomingMessage): Promise<void> {
    const onward = openRequest(this.onward(request));
    request.pipe(onward);
    await once(onward, 'response');
    onward.destroy();
  }

  async stop(): Promise<void> {
    if (this.server.listening) await this.cut();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answerer = this.instead.get(`${request.method} ${request.url}`);
    if (answerer) await answerer(request, response);
    else this.handOn(request, response);
  }

  private handOn(request: IncomingMessage, response: ServerResponse): void {
    const onward = openRequest(this.onward(request), (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
      answer.on('error', () => response.destroy());
      answer.once('close', () => answer.complete || response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  private onward({ method, headers, url: path }: IncomingMessage): RequestOptions {
    const { hostname, port } = this.target;
    return { hostname, port, method, path, headers };
  }
}
