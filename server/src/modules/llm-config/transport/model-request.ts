import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

/** A request to a model server. `body` is sent as JSON; redirects are never followed. */
export interface ModelRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly address: string;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Milliseconds a connection may take to come about. */
const CONNECT_LIMIT_MS = 2000;

const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL']);

/**
 * Sends a request over a connection of its own and gives the answer as soon as its head is there, whatever its status.
 * Aborting the signal closes the connection, also while the body is being read: this is how a model server learns that
 * nobody listens any more.
 *
 * @throws ModelUnavailableError when no connection comes about, ModelFailedError when it breaks, the signal's reason
 *   when it was aborted.
 */
export async function sendModelRequest(request: ModelRequest): Promise<IncomingMessage> {
  request.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const outgoing = open(request);
    limitConnecting(outgoing);
    outgoing.once('response', resolve);
    outgoing.on('error', (error) => reject(connectionError(error, request.signal)));
    outgoing.end(request.body);
  });
}

/** What a broken connection means; the reason of the signal when that was aborted. */
export function connectionError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof ModelUnavailableError || error instanceof ModelFailedError) return error;
  const code = codeOf(error);
  if (code === 'ECONNREFUSED') return new ModelUnavailableError('not_running');
  if (UNREACHABLE.has(code)) return new ModelUnavailableError('wrong_address');
  return new ModelFailedError('cut_off');
}

function open(request: ModelRequest): ClientRequest {
  const client = request.address.startsWith('https:') ? https : http;
  return client.request(request.address, {
    method: request.method,
    agent: false,
    signal: request.signal,
    headers: {
      accept: 'application/json, application/x-ndjson, text/event-stream',
      'content-type': 'application/json',
      // Without it the body of a DELETE is sent without its end.
      ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
    },
  });
}

function limitConnecting(outgoing: ClientRequest): void {
  const timer = setTimeout(() => outgoing.destroy(new ModelUnavailableError('wrong_address')), CONNECT_LIMIT_MS);
  const connected = (): void => clearTimeout(timer);
  outgoing.once('close', connected);
  outgoing.once('socket', (socket) => socket.once('connect', connected));
}

const coded = z.object({ code: z.string() });

function codeOf(error: unknown): string {
  return coded.safeParse(error).data?.code ?? '';
}
