import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { offsetOf, Page, PageQueryDto, type PageDocument } from './page.js';

/** Sends a `Page` that a handler returned with the addresses of the next and the previous one. */
@Injectable()
export class PageLinksInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next
      .handle()
      .pipe(map((body: unknown) => (body instanceof Page ? toPageDocument(body, request.url) : body)));
  }
}

/** @param address path and query of the request that the page answers. */
export function toPageDocument<Item>(page: Page<Item>, address: string): PageDocument<Item> {
  const first = offsetOf(page.query);
  const { limit } = page.query;
  return {
    count: page.count,
    next: first + limit < page.count ? withStart(address, page, first + limit) : null,
    previous: first > 0 ? withStart(address, page, Math.max(0, first - limit)) : null,
    results: page.results,
  };
}

function withStart(address: string, page: Page<unknown>, start: number): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  const { limit } = page.query;
  if (page.query instanceof PageQueryDto) parameters.set('page', String(Math.floor(start / limit) + 1));
  else parameters.set('offset', String(start));
  parameters.set('limit', String(limit));
  return `${path}?${parameters.toString()}`;
}
