import 'reflect-metadata';
import { OffsetQueryDto, Page, PageQueryDto } from './page.js';
import { toPageDocument } from './page-document.js';

const pageQuery = (page: number, limit: number): PageQueryDto => Object.assign(new PageQueryDto(), { page, limit });
const offsetQuery = (offset: number, limit: number): OffsetQueryDto =>
  Object.assign(new OffsetQueryDto(), { offset, limit });

describe(toPageDocument.name, () => {
  it('should name both neighbours of a page in the middle and keep the filters', () => {
    const document = toPageDocument(
      new Page(['row'], 30, pageQuery(2, 10)),
      '/api/things/?search=a%26b&page=2&limit=10',
    );
    expect(document).toEqual({
      count: 30,
      next: '/api/things/?search=a%26b&page=3&limit=10',
      previous: '/api/things/?search=a%26b&page=1&limit=10',
      results: ['row'],
    });
  });

  it('should name no neighbour of the only page', () => {
    const document = toPageDocument(new Page(['row'], 10, pageQuery(1, 10)), '/api/things/');
    expect([document.next, document.previous]).toEqual([null, null]);
  });

  it('should move by rows when the list is read by offset', () => {
    const document = toPageDocument(new Page(['row'], 25, offsetQuery(5, 10)), '/api/rows');
    expect(document.next).toBe('/api/rows?offset=15&limit=10');
    expect(document.previous).toBe('/api/rows?offset=0&limit=10');
  });

  it('should count every row for a page after the end', () => {
    const document = toPageDocument(new Page([], 5, pageQuery(9, 10)), '/api/things/?page=9');
    expect(document).toMatchObject({ count: 5, next: null, results: [] });
  });
});
