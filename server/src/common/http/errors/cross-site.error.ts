import { ProblemError } from '../../errors/problem.error.js';

/** A page of another origin has the visitor's browser send something that changes something. */
export class CrossSiteError extends ProblemError {
  readonly code = 'REQUEST.CROSS_SITE';
  readonly kind = 'forbidden';

  constructor() {
    super('Pages of other sites may change nothing here.');
  }
}
