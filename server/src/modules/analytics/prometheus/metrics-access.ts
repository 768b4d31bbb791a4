import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotAuthenticatedError } from '../../../common/http/errors/not-authenticated.error.js';
import '../../../common/http/request-caller.js';
import { Policy } from '../../policy/policy.js';

/** What proxies say of whom they ask for. */
const HANDED_ON = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];
const LOCAL_NAME = /^(localhost|\[::1\])$/i;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Who may read the metrics: callers whom the policy lets, and programs on this machine. */
@Injectable()
export class MetricsAccess {
  constructor(private readonly policy: Policy) {}

  /** @throws NotAuthenticatedError, ForbiddenError. */
  require(request: FastifyRequest): void {
    const { caller } = request;
    if (caller === undefined && isLocal(request)) return;
    if (caller === undefined) throw request.authenticationProblem ?? new NotAuthenticatedError();
    this.policy.require(caller, 'metrics:read');
  }
}

/**
 * A request that a proxy on this machine hands on comes from elsewhere, and a page whose name was bound to this machine asks for it by
 * that name.
 */
function isLocal({ socket, headers, hostname, authenticationProblem }: FastifyRequest): boolean {
  const isHandedOn = HANDED_ON.some((header) => headers[header] !== undefined);
  const asksHere = LOCAL_NAME.test(hostname) || LOOPBACK.test(hostname);
  return authenticationProblem === undefined && !isHandedOn && asksHere && LOOPBACK.test(socket.remoteAddress ?? '');
}
