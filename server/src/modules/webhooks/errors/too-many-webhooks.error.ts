import { ProblemError } from '../../../common/errors/problem.error.js';

/** An installation keeps a bounded number of outgoing webhooks. */
export class TooManyWebhooksError extends ProblemError {
  readonly code = 'WEBHOOK.TOO_MANY';
  readonly kind = 'conflict';

  constructor() {
    super('There are as many webhooks as there may be. Delete one first.');
  }
}
