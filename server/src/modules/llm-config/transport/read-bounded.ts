import type { IncomingMessage } from 'node:http';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { connectionError } from './model-request.js';

/** The most that is read of an answer that refuses, in bytes. */
export const LONGEST_REFUSAL_BYTES = 16 * 1024;

/**
 * The whole body of an answer as text.
 *
 * @throws ModelFailedError when it is longer than `limit` bytes or breaks off, the signal's reason when it was aborted.
 */
export async function readBounded(answer: IncomingMessage, limit: number, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > limit) throw new ModelFailedError('unreadable');
      parts.push(bytes);
    }
  } catch (error) {
    throw connectionError(error, signal);
  }
  return Buffer.concat(parts).toString('utf8');
}
