import { type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../../common/errors/problem.error.js';
import '../../../common/http/request-caller.js';
import { CALLER_STRATEGY } from './caller.strategy.js';

/**
 * Finds out who calls, for every route, and lets everybody pass: whether the caller is enough is the access guard's to
 * say, after requests were counted. Credentials that are not accepted are remembered for it.
 */
@Injectable()
export class AuthenticationGuard extends AuthGuard(CALLER_STRATEGY) {
  override getAuthenticateOptions(): { property: string; session: false } {
    return { property: 'caller', session: false };
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    try {
      await super.canActivate(context);
    } catch (error) {
      this.remember(error, context.switchToHttp().getRequest<FastifyRequest>());
    }
    return true;
  }

  private remember(error: unknown, request: FastifyRequest): void {
    if (error instanceof ProblemError) request.authenticationProblem = error;
    // Passport's own refusal only says that there were no credentials.
    else if (!(error instanceof UnauthorizedException)) throw error;
  }
}
