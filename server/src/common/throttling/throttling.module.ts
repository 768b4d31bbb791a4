import { Global, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AttemptLimits } from './attempt-limits.js';
import { FixedWindowStorage } from './fixed-window-storage.js';
import { RedisConnection } from './redis-connection.js';

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
    ThrottlerModule.forRootAsync({
      inject: [FixedWindowStorage],
      // How many a request may be depends on its caller: the guard says so.
      useFactory: (storage: FixedWindowStorage) => ({ storage, throttlers: [{ limit: 0, ttl: 0 }] }),
    }),
  ],
  exports: [ThrottlerModule],
})
export class ThrottlingModule {}
