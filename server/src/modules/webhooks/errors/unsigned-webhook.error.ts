import { ProblemError } from '../../../common/errors/problem.error.js';

/** An inbound webhook that none of the known secrets signed within the window. */
export class UnsignedWebhookError extends ProblemError {
  readonly code = 'WEBHOOK.UNSIGNED';
  readonly kind = 'unauthenticated';

  constructor() {
    super('The signature of this request is missing, wrong or too old.');
  }
}
