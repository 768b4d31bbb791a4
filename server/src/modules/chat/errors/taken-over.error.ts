import { ProblemError } from '../../../common/errors/problem.error.js';

/** A person on the staff answers in this conversation; the agents make no answers until it is handed back. */
export class TakenOverError extends ProblemError {
  readonly code = 'CHAT.TAKEN_OVER';
  readonly kind = 'conflict';

  constructor() {
    super('A member of our team is answering here at the moment.');
  }
}
