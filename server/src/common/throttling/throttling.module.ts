import { type ExecutionContext, Global, Module } from '@nestjs/common';
import { ThrottlerModule, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AttemptLimits } from './attempt-limits.js';
import { FixedWindowStorage } from './fixed-window-storage.js';
import { RedisConnection } from './redis-connection.js';
import { isAnonymous, trackerOf } from './request-tracker.js';

const MILLISECONDS = 1_000;
const LIMITED_PATH = /^\/api(\/|$)/;

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** What the counters need, for the throttler's own module and for ours. */
@Global()
@Module({
  providers: [RedisConnection, AttemptLimits, FixedWindowStorage],
  exports: [RedisConnection, AttemptLimits, FixedWindowStorage],
})
class CountersModule {}

/** Limits on requests under `/api/`, and the means for limits on attempts. The guard itself is among those of sign-in. */
@Module({
  imports: [
    CountersModule,
    ThrottlerModule.forRootAsync({ inject: [SETTINGS, FixedWindowStorage], useFactory: throttlerOptions }),
  ],
  exports: [ThrottlerModule],
})
export class ThrottlingModule {}

/** One window for all routes together. */
function throttlerOptions(settings: Settings, storage: FixedWindowStorage): ThrottlerModuleOptions {
  const rateOf = (context: ExecutionContext): Settings['THROTTLE_USER'] =>
    isAnonymous(requestOf(context)) ? settings.THROTTLE_ANON : settings.THROTTLE_USER;
  return {
    storage,
    throttlers: [
      {
        name: 'default',
        limit: (context) => rateOf(context).limit,
        ttl: (context) => rateOf(context).windowSeconds * MILLISECONDS,
      },
    ],
    skipIf: (context) => context.getType() !== 'http' || !LIMITED_PATH.test(requestOf(context).routeOptions.url ?? ''),
    getTracker: (_request, context) => trackerOf(requestOf(context)),
    generateKey: (_context, tracker) => tracker,
  };
}
