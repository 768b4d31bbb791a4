import { z } from 'zod';
import type { ModelAbsence } from '../chat-model.contract.js';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

const timeOut = z.object({ name: z.literal('TimeoutError') });

/** Why a server that was asked for its health gave none. */
export function absenceOf(error: unknown): ModelAbsence {
  if (error instanceof ModelUnavailableError && error.reason !== 'busy') return error.reason;
  if (error instanceof ModelFailedError && error.reason === 'server_error') return 'server_error';
  return timeOut.safeParse(error).success ? 'not_answering' : 'wrong_address';
}
