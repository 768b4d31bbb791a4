import { Global, Module } from '@nestjs/common';
import { Policy } from './policy.js';

/** Gives every module the policy. */
@Global()
@Module({ providers: [Policy], exports: [Policy] })
export class PolicyModule {}
