import { parseJson } from '../../../common/text/parse-json.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';
import { sendModelRequest } from './model-request.js';
import { readBounded } from './read-bounded.js';
import { refusal } from './refusal.js';

const LONGEST_BYTES = 4 * 1024 * 1024;

/**
 * The JSON a server answers with, to a GET or, with a body, to a POST.
 *
 * @throws ModelUnavailableError, also when the answer is no JSON; ModelFailedError; or the signal's reason.
 */
export async function fetchJson(address: string, signal: AbortSignal, body?: object): Promise<unknown> {
  const method = body === undefined ? 'GET' : 'POST';
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await sendModelRequest({ method, address, signal, ...sent });
  const text = await readBounded(answer, LONGEST_BYTES, signal);
  if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, text);
  const told = parseJson(text);
  if (told === undefined) throw new ModelUnavailableError('wrong_address');
  return told;
}
