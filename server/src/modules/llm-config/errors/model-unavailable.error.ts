import { ProblemError } from '../../../common/errors/problem.error.js';
import type { ModelAbsence } from '../chat-model.contract.js';

/** The model server or the model cannot be had at the moment; `busy` means that it has too many requests waiting. */
export class ModelUnavailableError extends ProblemError {
  readonly code = 'MODEL.UNAVAILABLE';
  readonly kind = 'unavailable';

  constructor(readonly reason: ModelAbsence | 'busy') {
    super('No language model is available at the moment.');
  }
}
