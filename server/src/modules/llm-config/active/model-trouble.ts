import { now } from '../../../common/clock.js';
import type { ModelTrouble } from '../chat-model.contract.js';
import { ModelBusyError } from '../errors/model-busy.error.js';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelRestingError } from '../errors/model-resting.error.js';
import { ModelSlowError } from '../errors/model-slow.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

/** Whether an error is the end of a turn's time: a call that runs then never came to its end. */
export function isTimeOut(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** What an error says of the model; null for one that is not the model's, or that says nothing new. */
export function toTrouble(error: unknown): Omit<ModelTrouble, 'resting'> | null {
  if (isTimeOut(error)) return { code: new ModelSlowError('whole').code, reason: 'whole', at: now() };
  if (error instanceof ModelSlowError) return { code: error.code, reason: error.limit, at: now() };
  if (error instanceof ModelFailedError || error instanceof ModelUnavailableError) {
    return { code: error.code, reason: error.reason, at: now() };
  }
  const isNews = error instanceof Error && !(error instanceof ModelRestingError || error instanceof ModelBusyError);
  return !isNews ? null : { code: 'MODEL.UNKNOWN', reason: null, at: now() };
}
