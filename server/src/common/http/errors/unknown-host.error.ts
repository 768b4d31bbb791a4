import { ProblemError } from '../../errors/problem.error.js';

/** The request names a host that this installation does not serve. */
export class UnknownHostError extends ProblemError {
  readonly code = 'REQUEST.UNKNOWN_HOST';
  readonly kind = 'malformed';

  constructor() {
    super('This server does not answer for the host that was asked for.');
  }
}
