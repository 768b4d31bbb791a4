import { offsetOf, type Page, PageQueryDto, type PageDocument } from './page.js';

/**
 * A page with the addresses of the next and the previous one.
 *
 * @param address path and query of the request that the page answers.
 */
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
