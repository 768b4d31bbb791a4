import { ProblemError } from '../../../common/errors/problem.error.js';

/** A sign-in code that is wrong, over, used, tried too often, or was never sent. */
export class WrongCodeError extends ProblemError {
  readonly code = 'AUTH.WRONG_CODE';
  readonly kind = 'unauthenticated';

  constructor() {
    super('This code is not valid. Ask for a new one.');
  }
}
