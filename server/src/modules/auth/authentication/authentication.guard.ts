import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import passport from 'passport';
import { ProblemError } from '../../../common/errors/problem.error.js';
import '../../../common/http/request-caller.js';
import { CALLER_STRATEGY } from './caller.strategy.js';

type Authenticate = (request: FastifyRequest, reply: FastifyReply, done: (error?: unknown) => void) => void;

/**
 * Finds out who calls, for every route, and lets everybody pass: whether the caller is enough is the access guard's to
 * say, after requests were counted. Credentials that are not accepted are remembered for it. Asks passport itself, once set up,
 * where `AuthGuard` sets it up anew for every request.
 */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  private readonly authenticate: Authenticate = passport.authenticate(CALLER_STRATEGY, {
    session: false,
    assignProperty: 'caller',
    authInfo: false,
  });

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const error = await this.errorOf(request, http.getResponse<FastifyReply>());
    if (error instanceof ProblemError) request.authenticationProblem = error;
    else if (error !== undefined) throw error;
    return true;
  }

  private errorOf(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return new Promise((resolve) => this.authenticate(request, reply, resolve));
  }
}
