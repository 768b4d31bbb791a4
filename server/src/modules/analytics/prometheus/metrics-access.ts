import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotAuthenticatedError } from '../../../common/http/errors/not-authenticated.error.js';
import '../../../common/http/request-caller.js';
import { Policy } from '../../policy/policy.js';

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

/** A request that a proxy on this machine hands on comes from elsewhere. */
function isLocal({ socket, headers, authenticationProblem }: FastifyRequest): boolean {
  const isHandedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return authenticationProblem === undefined && !isHandedOn && LOOPBACK.test(socket.remoteAddress ?? '');
}
