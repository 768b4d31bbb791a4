import { ProblemError } from '../../../common/errors/problem.error.js';

/** An ordinary request came to the address of a socket. */
export class SocketExpectedError extends ProblemError {
  readonly code = 'CHAT.SOCKET_EXPECTED';
  readonly kind = 'malformed';

  constructor() {
    super('This address speaks WebSocket only.');
  }
}
