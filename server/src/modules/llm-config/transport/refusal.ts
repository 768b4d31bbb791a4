import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

/** What an answer with a status other than 200 means. `body` is only looked at to tell apart refusals of one status. */
export function refusal(status: number, body: string): ModelUnavailableError | ModelFailedError {
  if (status === 404) return new ModelUnavailableError(/model/i.test(body) ? 'model_missing' : 'wrong_address');
  if (status === 429 || status === 503) return new ModelUnavailableError('busy');
  if (status < 400) return new ModelUnavailableError('wrong_address');
  if (status === 401 || status === 403) return new ModelUnavailableError('refused');
  if (status >= 500) return new ModelFailedError('server_error');
  if (/does not support chat/i.test(body)) return new ModelUnavailableError('chat_unsupported');
  return new ModelFailedError(TOO_LONG.test(body) ? 'context_too_small' : 'request_refused');
}

const TOO_LONG = /exceed\w*[\s_]\w*\s?context|context[\s_](?:size|length)/i;
