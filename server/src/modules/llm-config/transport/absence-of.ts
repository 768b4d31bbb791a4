import { z } from 'zod';
import type { ModelAbsence } from '../chat-model.contract.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

const timeOut = z.object({ name: z.literal('TimeoutError') });

/** Why a server that was asked for its health gave none. */
export function absenceOf(error: unknown): ModelAbsence {
  if (error instanceof ModelUnavailableError && error.reason !== 'busy') return error.reason;
  return timeOut.safeParse(error).success ? 'not_answering' : 'wrong_address';
}
