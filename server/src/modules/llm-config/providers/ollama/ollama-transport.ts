import { ModelFailedError } from '../../errors/model-failed.error.js';
import { checkedLines } from '../../transport/checked-lines.js';
import { sendModelRequest } from '../../transport/model-request.js';
import { LONGEST_REFUSAL_BYTES, readBounded } from '../../transport/read-bounded.js';
import { refusal } from '../../transport/refusal.js';

const LONGEST_LISTING_BYTES = 4 * 1024 * 1024;

/**
 * A `fetch` for the Ollama client that keeps to one call's signal, closes the connection with it, and turns every kind
 * of failure into a typed error before the client sees it: the client itself would print what it cannot read.
 */
export function ollamaFetch(signal: AbortSignal): typeof fetch {
  return async (input, options) => {
    const body = wholePromptOnly(options?.body);
    const answer = await sendModelRequest({ method: 'POST', address: addressOf(input), body, signal });
    if (answer.statusCode !== 200) {
      throw refusal(answer.statusCode ?? 0, await readBounded(answer, LONGEST_REFUSAL_BYTES, signal));
    }
    if (!/^application\/x-ndjson\b/.test(answer.headers['content-type'] ?? '')) {
      answer.destroy();
      throw new ModelFailedError('unreadable');
    }
    return new Response(ReadableStream.from(checkedLines(answer, signal)), {
      headers: { 'content-type': 'application/x-ndjson' },
    });
  };
}

/**
 * The text of a listing.
 *
 * @throws ModelUnavailableError, ModelFailedError, or the signal's reason.
 */
export async function fetchOllamaListing(address: string, signal: AbortSignal): Promise<string> {
  const answer = await sendModelRequest({ method: 'GET', address, signal });
  const text = await readBounded(answer, LONGEST_LISTING_BYTES, signal);
  if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, text);
  return text;
}

/** Whether a model was loaded, as a chat without messages does. Never throws: a server that cannot will say so to the first question. */
export async function loadOllamaModel(
  address: string,
  model: { readonly name: string; readonly contextSize: number; readonly keep: string },
  signal: AbortSignal,
): Promise<boolean> {
  const options = { num_ctx: model.contextSize };
  const body = JSON.stringify({ model: model.name, messages: [], stream: false, keep_alive: model.keep, options });
  try {
    const answer = await sendModelRequest({ method: 'POST', address: `${address}/api/chat`, body, signal });
    await readBounded(answer, LONGEST_REFUSAL_BYTES, signal);
    return answer.statusCode === 200;
  } catch {
    return false;
  }
}

/** Asks the server to refuse a prompt that is too long for the context: it would cut its beginning without a word. */
function wholePromptOnly(body: unknown): string {
  const request: unknown = typeof body === 'string' ? JSON.parse(body) : {};
  return JSON.stringify({ ...(typeof request === 'object' ? request : {}), truncate: false, shift: false });
}

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : input.toString();
}
