import { ModelBusyError } from '../../llm-config/errors/model-busy.error.js';
import { ModelFailedError } from '../../llm-config/errors/model-failed.error.js';
import { ModelRestingError } from '../../llm-config/errors/model-resting.error.js';
import { ModelSlowError } from '../../llm-config/errors/model-slow.error.js';
import { ModelUnavailableError } from '../../llm-config/errors/model-unavailable.error.js';

type FailureReason = 'model_unavailable' | 'model_busy' | 'model_slow' | 'model_failed';

/** What a failed model call is called in a message's metadata; undefined for an error that is not the model's. */
export function failureReason(error: unknown): FailureReason | undefined {
  if (error instanceof ModelBusyError) return 'model_busy';
  if (error instanceof ModelUnavailableError || error instanceof ModelRestingError) return 'model_unavailable';
  if (error instanceof ModelSlowError) return 'model_slow';
  return error instanceof ModelFailedError ? 'model_failed' : undefined;
}

/** True for a failure that reached no model: it is left alone at the moment, or busy with others. */
export function madeNoCall(error: unknown): boolean {
  return error instanceof ModelRestingError || error instanceof ModelBusyError;
}
