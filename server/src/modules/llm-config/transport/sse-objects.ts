import type { IncomingMessage } from 'node:http';
import { parseJson } from '../../../common/text/parse-json.js';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { linesOf } from './checked-lines.js';
import { connectionError } from './model-request.js';

const DONE = '[DONE]';

/**
 * The objects of a stream of server-sent events up to its mark of the end.
 *
 * @throws ModelFailedError when an event cannot be read or the stream ends without the mark, the signal's reason when it
 *   was aborted.
 */
export async function* sseObjects(answer: IncomingMessage, signal: AbortSignal): AsyncGenerator<unknown> {
  try {
    for await (const line of linesOf(answer)) {
      const data = /^data:\s?(.*)$/.exec(line.trimEnd())?.[1];
      if (data === DONE) return;
      if (data !== undefined) yield objectOf(data);
    }
  } catch (error) {
    throw connectionError(error, signal);
  }
  throw new ModelFailedError('cut_off');
}

function objectOf(data: string): unknown {
  const object = parseJson(data);
  if (object === undefined) throw new ModelFailedError('unreadable');
  return object;
}
