import { ProblemError } from '../../errors/problem.error.js';

/**
 * A body that is not JSON in UTF-8 as it is: forms and plain text are refused unread, so that no other site's form can post
 * here, and so are compressed bodies and other character sets.
 */
export class UnsupportedMediaError extends ProblemError {
  readonly code = 'REQUEST.UNSUPPORTED_MEDIA';
  readonly kind = 'unsupported_media';

  constructor(sentence = 'Send the body as application/json.') {
    super(sentence);
  }
}
