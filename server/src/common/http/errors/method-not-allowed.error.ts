import { ProblemError } from '../../errors/problem.error.js';

/** The address is known, but not in this way; the header `Allow` names the ways. */
export class MethodNotAllowedError extends ProblemError {
  readonly code = 'ROUTE.METHOD_NOT_ALLOWED';
  readonly kind = 'method_not_allowed';

  constructor(methods: readonly string[]) {
    super(`This address takes ${methods.join(', ')}.`);
  }
}
