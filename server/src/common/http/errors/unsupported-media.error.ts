import { ProblemError } from '../../errors/problem.error.js';

/** A body that is not JSON: forms and plain text are refused unread, so that no other site's form can post here. */
export class UnsupportedMediaError extends ProblemError {
  readonly code = 'REQUEST.UNSUPPORTED_MEDIA';
  readonly kind = 'unsupported_media';

  constructor() {
    super('Send the body as application/json.');
  }
}
