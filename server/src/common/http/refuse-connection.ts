import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_MEDIA_TYPE, type Problem, toProblemDocument } from './problem-document.js';
import { problemOfError } from './problem-of-error.js';
import { LEAST_SECURITY_HEADERS } from './security-headers.js';

const STATUS_OF_CODE: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is no request that HTTP knows, before there is one to answer, and ends the connection. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const statusCode = STATUS_OF_CODE[error.code ?? ''] ?? 400;
    socket.write(answerTo(problemOfError(Object.assign(new Error(), { statusCode }))));
  }
  socket.destroy();
}

function answerTo(problem: Problem): string {
  const requestId = randomUUID();
  const body = JSON.stringify(toProblemDocument(problem, requestId));
  const headers = {
    ...LEAST_SECURITY_HEADERS,
    'Content-Type': `${PROBLEM_MEDIA_TYPE}; charset=utf-8`,
    'Content-Length': String(Buffer.byteLength(body)),
    'X-Request-Id': requestId,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`, ...lines, '', body].join('\r\n');
}
