import { ProblemError } from '../../../common/errors/problem.error.js';

/** A code for an address that is wrong, over, used, tried too often, or was sent to another address. */
export class WrongAddressCodeError extends ProblemError {
  readonly code = 'AUTH.WRONG_ADDRESS_CODE';
  readonly kind = 'malformed';
  override readonly errors = [{ field: 'code', detail: 'is not valid' }];

  constructor() {
    super('This code is not valid. Ask for a new one.');
  }
}
