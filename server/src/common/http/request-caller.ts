import type { Caller } from '../caller.js';
import type { ProblemError } from '../errors/problem.error.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by authentication; undefined when the request came without credentials, or with ones that are not accepted. */
    caller?: Caller;
    /** Why the credentials of the request are not accepted; routes that need a caller answer with it. */
    authenticationProblem?: ProblemError;
  }
}
