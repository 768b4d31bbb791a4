import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { isAnonymous, isLimited, trackerOf } from './request-tracker.js';

const UNLIMITED = Promise.resolve(true);
const MILLISECONDS = 1_000;
/** How large it is depends on the caller. */
const ONE_WINDOW: ThrottlerOptions = { name: 'default', limit: 0, ttl: 0 };

/**
 * Counts requests under `/api/` in one window for all routes together. The throttler itself asks by reflection, with each request,
 * which of six things a route does otherwise; here no route does, so its decorators have no effect.
 */
@Injectable()
export class RequestLimitsGuard extends ThrottlerGuard {
  @Inject(SETTINGS)
  private readonly settings: Settings;

  override canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isLimited(request)) return UNLIMITED;
    const { limit, windowSeconds } = isAnonymous(request) ? this.settings.THROTTLE_ANON : this.settings.THROTTLE_USER;
    const ttl = windowSeconds * MILLISECONDS;
    const tracker = trackerOf(request);
    return this.handleRequest({
      context,
      limit,
      ttl,
      blockDuration: ttl,
      throttler: ONE_WINDOW,
      getTracker: () => tracker,
      generateKey: () => tracker,
    });
  }
}
