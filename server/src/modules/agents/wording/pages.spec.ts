import type { ToolRows } from '../../tools/tool.contract.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { hasMore, rowsOnPage, shownUpTo } from './pages.js';

const request = (details: PlannedRequest['details']): PlannedRequest => ({
  text: '',
  agent: 'music_agent',
  intent: 'tracks_by_artist',
  calls: [],
  names: [],
  details,
  confidence: 1,
  needsIdentity: false,
});

const result = (total: number, shown: number): ToolRows => ({
  status: 'rows',
  total,
  shown,
  more: total > shown,
  rows: Array.from({ length: shown }, (_, place) => ({ place })),
});

describe('rowsOnPage', () => {
  it.each([
    [25, 25, {}, 25],
    [26, 25, {}, 10],
    [213, 25, {}, 10],
    [213, 25, { offset: 10 }, 25],
    [213, 3, { offset: 210 }, 3],
    [40, 20, { limit: 20 }, 20],
  ])('should show of %i rows, %i at hand with %j, %i', (total, shown, details, count) => {
    expect(rowsOnPage(request(details), result(total, shown))).toHaveLength(count);
  });
});

describe('shownUpTo', () => {
  it('should be where the next page begins', () => {
    expect(shownUpTo(request({}), result(213, 25))).toBe(10);
    expect(shownUpTo(request({ offset: 10 }), result(213, 25))).toBe(35);
    expect(shownUpTo(request({ asked: 'count' }), result(213, 25))).toBe(0);
  });
});

describe('hasMore', () => {
  it('should end with the list', () => {
    expect(hasMore(request({}), result(25, 25))).toBe(false);
    expect(hasMore(request({}), result(26, 25))).toBe(true);
    expect(hasMore(request({ offset: 10 }), result(26, 16))).toBe(false);
  });
});
