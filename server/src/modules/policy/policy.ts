import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import type { ProblemError } from '../../common/errors/problem.error.js';
import { ForbiddenError } from './errors/forbidden.error.js';
import { ResourceNotFoundError } from './errors/resource-not-found.error.js';
import { POLICY_RULES, type PolicyAction, type PolicyResource } from './policy-rules.js';

/**
 * The one answer to "may they?", for tools, REST, streams, sockets, exports and the command line alike. It decides from
 * the caller and the facts it is given, and reads nothing itself.
 */
@Injectable()
export class Policy {
  may(caller: Caller, action: PolicyAction, resource: PolicyResource = {}): boolean {
    return POLICY_RULES[action](caller, resource);
  }

  /**
   * Passes, or ends the request.
   *
   * @param refusal what to throw instead; give the error that an unknown id of the same kind has, so that other
   * people's things cannot be told from things that do not exist.
   * @throws ResourceNotFoundError for a thing with an owner, ForbiddenError for anything else.
   */
  require(caller: Caller, action: PolicyAction, resource: PolicyResource = {}, refusal?: ProblemError): void {
    if (this.may(caller, action, resource)) return;
    throw refusal ?? (resource.ownerId === undefined ? new ForbiddenError() : new ResourceNotFoundError());
  }
}
