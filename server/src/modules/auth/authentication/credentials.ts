import type { FastifyRequest } from 'fastify';

/** What a request shows to be let in: an `Authorization` header, a socket's ticket, or the value of the session's cookie. */
export type ReadableCredentials =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'cookie'; readonly token: string }
  | { readonly kind: 'ticket'; readonly token: string };
export type Credentials = ReadableCredentials | { readonly kind: 'unreadable' };

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/**
 * Takes the credentials out of a request; null when it shows none. The header decides alone when there is one: a request
 * that names its credentials is never let in by a cookie that came along.
 */
export function readCredentials(request: FastifyRequest, readCookie: () => string | null): Credentials | null {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const token = BEARER.exec(header)?.[1];
    return token === undefined ? { kind: 'unreadable' } : { kind: 'bearer', token };
  }
  const ticket = ticketOf(request);
  if (ticket !== null) return { kind: 'ticket', token: ticket };
  const cookie = readCookie();
  return cookie === null ? null : { kind: 'cookie', token: cookie };
}

/** Tickets open sockets and nothing else. */
function ticketOf({ headers, query }: FastifyRequest): string | null {
  if (headers.upgrade?.toLowerCase() !== 'websocket') return null;
  const ticket = typeof query === 'object' && query !== null && 'ticket' in query ? query.ticket : undefined;
  return typeof ticket === 'string' ? ticket : null;
}
