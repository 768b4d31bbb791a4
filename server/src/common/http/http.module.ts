import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ProblemFilter } from './problem.filter.js';
import { makeValidationPipe } from './validation.pipe.js';

/** What every route gets without asking: checked input, problem documents. Guards come with sign-in. */
@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: makeValidationPipe },
  ],
})
export class HttpModule {}
