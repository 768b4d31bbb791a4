import { ProblemError } from '../../../common/errors/problem.error.js';

/** A file brings more messages than one import takes. */
export class ImportTooLargeError extends ProblemError {
  readonly code = 'CONVERSATION.IMPORT_TOO_LARGE';
  readonly kind = 'unprocessable';
  override readonly errors;

  constructor(limit: number) {
    super(`One import takes at most ${limit} messages.`);
    this.errors = [{ field: 'conversations', detail: `hold more than ${limit} messages` }];
  }
}
