import { ProblemError } from '../../errors/problem.error.js';

/** A body that is JSON, but a list, a text, a number or null where an object belongs; or it is nested beyond all use. */
export class MalformedBodyError extends ProblemError {
  readonly code = 'REQUEST.MALFORMED';
  readonly kind = 'malformed';

  constructor(sentence = 'The body must be a JSON object of few levels.') {
    super(sentence);
  }
}
