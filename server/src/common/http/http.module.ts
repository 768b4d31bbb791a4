import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { PageLinksInterceptor } from './page-links.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { makeValidationPipe } from './validation.pipe.js';

/** What every route gets without asking: checked input, pages with links, problem documents. Guards come with sign-in. */
@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: makeValidationPipe },
    { provide: APP_INTERCEPTOR, useClass: PageLinksInterceptor },
  ],
})
export class HttpModule {}
