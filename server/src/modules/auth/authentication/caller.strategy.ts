import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { RequestAuthenticator } from './request-authenticator.js';
import { RequestStrategy } from './request-strategy.js';

/** The name of the one strategy, for the guard. */
export const CALLER_STRATEGY = 'caller';

/** The one passport strategy: session cookie, access token or API key, in one place so that all of them agree. */
@Injectable()
export class CallerStrategy extends PassportStrategy(RequestStrategy, CALLER_STRATEGY) {
  constructor(private readonly authenticator: RequestAuthenticator) {
    super();
  }

  /** Called by passport; null when the request shows no credentials. */
  validate(request: FastifyRequest): Promise<Caller | null> {
    return this.authenticator.authenticate(request);
  }
}
