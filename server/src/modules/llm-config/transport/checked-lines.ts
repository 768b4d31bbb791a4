import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { parseJson } from '../../../common/text/parse-json.js';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { connectionError } from './model-request.js';

/** Longest line that is read, in characters; a line holds one token or one whole answer. */
const LONGEST_LINE = 256 * 1024;

const lineShape = z.object({ error: z.unknown().optional(), done: z.boolean().optional() });

/**
 * The lines of a stream of JSON objects, each checked before it is passed on with its line end: a client that reads
 * them further meets no broken line, no error that poses as an answer and no stream that ends before it is done.
 *
 * @throws ModelFailedError saying which of these it was, the signal's reason when it was aborted.
 */
export async function* checkedLines(answer: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const line of linesOf(answer)) {
      const isLast = isLastLine(line);
      yield Buffer.from(`${line}\n`);
      if (isLast) return;
    }
  } catch (error) {
    throw connectionError(error, signal);
  }
  throw new ModelFailedError('cut_off');
}

/** The lines of a body that are not blank. @throws ModelFailedError when one is longer than any line of a model. */
export async function* linesOf(answer: IncomingMessage): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of answer) {
    rest += decoder.decode(part, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
    if (rest.length > LONGEST_LINE) throw new ModelFailedError('unreadable');
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}

function isLastLine(line: string): boolean {
  if (line.length > LONGEST_LINE) throw new ModelFailedError('unreadable');
  const parsed = lineShape.safeParse(parseJson(line));
  if (!parsed.success) throw new ModelFailedError('unreadable');
  if (parsed.data.error !== undefined) throw new ModelFailedError('error_in_stream');
  return parsed.data.done === true;
}
