import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyHttpOptions, FastifyServerOptions } from 'fastify';
import type { Server } from 'node:http';
import type { Settings } from '../../config/settings.js';
import { sendProblem } from './problem.filter.js';
import { problemOfError } from './problem-of-error.js';
import { refuseConnection } from './refuse-connection.js';
import { setSecurityHeaders } from './security-headers.js';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** Room for a credential that is far too long, so that it is refused as one and not as a broken request. */
const HEADER_LIMIT_BYTES = 128 * 1024;
const HEADERS_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;
const TIMEOUT_CHECK_MILLISECONDS = 5_000;
const KEPT_REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;

type Options = FastifyHttpOptions<Server> & FastifyServerOptions<Server> & { readonly skipMiddie: boolean };

/**
 * How the HTTP server is set up when it is made: limits on size and time against slow or greedy clients, both spellings
 * of a path, and who may say where a request came from. Streams that answer are not cut by the time limits.
 */
export function fastifyOptions(settings: Pick<Settings, 'TRUST_PROXY'>): Options {
  return {
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: settings.TRUST_PROXY.length > 0 ? settings.TRUST_PROXY : false,
    genReqId: (request: IncomingMessage) => requestIdOf(request),
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    http: {
      maxHeaderSize: HEADER_LIMIT_BYTES,
      headersTimeout: HEADERS_TIMEOUT_MILLISECONDS,
      connectionsCheckingInterval: TIMEOUT_CHECK_MILLISECONDS,
      // A request that names no host is refused by the hooks, with a problem document as everything else.
      requireHostHeader: false,
    },
    // Nothing here is middleware, which guards can be got round by; without it there is one hook less for each request.
    skipMiddie: true,
    routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply);
      sendProblem(reply, problemOfError(error), request.id);
    },
  };
}

/** The id a client gave its request, when it is one that may go into a log, else a new one. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && KEPT_REQUEST_ID.test(given) ? given : randomUUID();
}
