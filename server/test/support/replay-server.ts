import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readRecording } from './wire-recording.js';

const HOP_HEADERS = new Set(['content-length', 'transfer-encoding', 'connection']);

/** How an answer differs from its recording. */
export interface Replayed {
  readonly recording: string;
  /** Milliseconds between two chunks. */
  readonly everyMs?: number;
  /** Chunks after which the connection is cut, or held open in silence. */
  readonly breakAfter?: number;
  readonly by?: 'reset' | 'silence';
}

/** A server on a free port of the loopback that answers each path with a recording of a real llama.cpp server. */
export class ReplayServer {
  /** Bodies of the requests, by path, in the order in which they came. */
  readonly seen: { readonly path: string; readonly body: string; readonly left: Promise<boolean> }[] = [];
  answers: Readonly<Record<string, Replayed>> = {};

  private constructor(private readonly server: Server) {}

  static async start(answers: Readonly<Record<string, Replayed>>): Promise<ReplayServer> {
    const server = createServer();
    const replaying = new ReplayServer(server);
    replaying.answers = answers;
    server.on('request', (request, response) => void replaying.answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return replaying;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const left = new Promise<boolean>((settle) => response.once('close', () => settle(!response.writableFinished)));
    this.seen.push({ path, body: Buffer.concat(parts).toString('utf8'), left });
    await replay(this.answers[path] ?? { recording: 'unknown-path' }, response);
  }
}

async function replay({ recording, everyMs = 0, breakAfter, by }: Replayed, response: ServerResponse): Promise<void> {
  const { status, headers, chunks } = readRecording(recording, 'llama-cpp-server').response;
  response.writeHead(status, Object.fromEntries(Object.entries(headers).filter(([key]) => !HOP_HEADERS.has(key))));
  for (const [index, chunk] of chunks.entries()) {
    if (response.destroyed) return;
    if (index === breakAfter) return by === 'reset' ? response.socket?.resetAndDestroy() && undefined : undefined;
    response.write(chunk.text);
    await wait(everyMs);
  }
  response.end();
}
