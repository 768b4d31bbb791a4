import { ProblemError } from '../../../common/errors/problem.error.js';

/** A file names an owner of a conversation who has no account here, or none at all. */
export class UnknownOwnerError extends ProblemError {
  readonly code = 'CONVERSATION.UNKNOWN_OWNER';
  readonly kind = 'unprocessable';

  constructor(owner: string | null) {
    super(owner === null ? 'The file does not say whose the conversations are.' : `There is no account "${owner}".`);
  }
}
