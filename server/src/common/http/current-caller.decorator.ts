import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../caller.js';
import { NotAuthenticatedError } from './errors/not-authenticated.error.js';
import './request-caller.js';

/**
 * Hands the caller, as authentication established it, to a handler's parameter of type `Caller`.
 *
 * @throws NotAuthenticatedError on a public route that is called without credentials; use `MaybeCaller` there.
 */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = context.switchToHttp().getRequest<FastifyRequest>().caller;
  if (caller === undefined) throw new NotAuthenticatedError();
  return caller;
});

/** The caller of a public route, or undefined when nobody is signed in. */
export const MaybeCaller = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().caller,
);
