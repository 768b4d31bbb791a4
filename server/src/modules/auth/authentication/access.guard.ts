import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { ACCESS_RULE, type AccessOptions, type AccessRule } from '../../../common/http/authenticated.decorator.js';
import { NotAuthenticatedError } from '../../../common/http/errors/not-authenticated.error.js';
import '../../../common/http/request-caller.js';
import { RouteMetadata } from '../../../common/http/route-metadata.js';
import { ForbiddenError } from '../../policy/errors/forbidden.error.js';

/** Opens a route to whom its `@Authenticated` or `@Public` names; a route without either is closed to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly logger = new Logger(AccessGuard.name);

  private readonly rules: RouteMetadata<AccessRule>;

  constructor(reflector: Reflector) {
    this.rules = new RouteMetadata(reflector, ACCESS_RULE);
  }

  canActivate(context: ExecutionContext): boolean {
    const rule = this.rules.of(context);
    if (rule === 'public') return true;
    const { caller, authenticationProblem } = context.switchToHttp().getRequest<FastifyRequest>();
    if (caller === undefined) throw authenticationProblem ?? new NotAuthenticatedError();
    if (rule === undefined) this.warnOfOpenRoute(context);
    if (rule === undefined || !fits(caller, rule)) throw new ForbiddenError();
    return true;
  }

  private warnOfOpenRoute(context: ExecutionContext): void {
    const route = `${context.getClass().name}.${context.getHandler().name}`;
    this.logger.error(`${route} says neither @Authenticated nor @Public and is refused to everyone.`);
  }
}

/** Whether a caller is one of those that a route is open to. */
export function fits(caller: Caller, { roles, scopes = [], interactive = false }: AccessOptions): boolean {
  if (roles !== undefined && !roles.includes(caller.role)) return false;
  if (caller.via !== 'api_key') return true;
  return !interactive && scopes.every((scope) => caller.scopes.includes(scope));
}
