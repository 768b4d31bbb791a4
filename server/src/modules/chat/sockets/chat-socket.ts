import type { FastifyRequest } from 'fastify';
import { type RawData, WebSocket } from 'ws';
import type { Caller } from '../../../common/caller.js';
import type { FieldProblem } from '../../../common/errors/problem.error.js';
import type { StreamedEvent } from '../streams/sse-frame.js';

/** A page that lets more than this wait to be read is let go; it can come back and read on. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** Why sockets are closed from here, as RFC 6455 numbers it. */
export const CLOSE_CODES = { gone: 1000, unsupported: 1003, refused: 1008, restart: 1012 } as const;

/** One open socket: who is at its other end, and what goes to them. */
export class ChatSocket {
  /** The caller as things stand now: looked at again while the socket is open. */
  caller: Caller;
  /** The conversation that is told through it; null before anything was said in a new thread. */
  conversationId: number | null = null;
  private readonly ending = new AbortController();
  private hasAnswered = true;

  constructor(
    private readonly socket: WebSocket,
    readonly request: FastifyRequest,
    caller: Caller,
  ) {
    this.caller = caller;
    socket.on('close', () => this.ending.abort());
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => (this.hasAnswered = true));
  }

  /** Aborts when the socket is closed. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Hands over every text that comes in; other frames close the socket. */
  onText(receive: (text: string) => void): void {
    this.socket.on('message', (data, isBinary) => {
      if (isBinary) this.close(CLOSE_CODES.unsupported, 'Send JSON as text.');
      else receive(textOf(data));
    });
  }

  tell({ id, name, data }: StreamedEvent): void {
    this.send(`{"event":${JSON.stringify(name)},"id":${id},"data":${data}}`);
  }

  /** An error that belongs to the socket and not to a run: it has no id, so the place is kept. */
  refuse(code: string, detail: string, errors: readonly FieldProblem[]): void {
    const data = { code, detail, ...(errors.length > 0 ? { errors } : {}) };
    this.send(JSON.stringify({ event: 'run-error', id: null, data }));
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
    this.ending.abort();
  }

  /** Asks whether somebody is still there; who did not answer the last time is let go. */
  ping(): void {
    if (!this.hasAnswered) return this.socket.terminate();
    this.hasAnswered = false;
    this.socket.ping();
  }

  private send(text: string): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(text);
    if (this.socket.bufferedAmount > MOST_UNREAD_BYTES) this.socket.terminate();
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
