import { ProblemError } from '../../../common/errors/problem.error.js';

/** There is no outgoing webhook of that id. */
export class WebhookNotFoundError extends ProblemError {
  readonly code = 'WEBHOOK.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such webhook.');
  }
}
