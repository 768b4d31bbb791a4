import type { ToolRow, ToolRows } from '../../tools/tool.contract.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { chosenRows } from './chosen-rows.js';

/** A list up to this long is given in full, on one page. */
export const WHOLE_LIST = 25;

/** A longer list begins with this many. */
const FIRST_PAGE = 10;

/** The rows of a result that an answer shows: all of a short list, the first ten of a long one, then the next 25. */
export function rowsOnPage(request: PlannedRequest, result: ToolRows): readonly ToolRow[] {
  const first = offsetOf(request) === 0;
  const rows = chosenRows(request.details, result.rows);
  return first && result.total > WHOLE_LIST && wanted(request) === null
    ? rows.slice(0, FIRST_PAGE)
    : rows.slice(0, WHOLE_LIST);
}

/** How many rows of the whole list have been shown after an answer: where the next page begins. */
export function shownUpTo(request: PlannedRequest, result: ToolRows): number {
  if (request.details['asked'] === 'count') return 0;
  return offsetOf(request) + rowsOnPage(request, result).length;
}

/** Whether there is more to show after an answer. */
export function hasMore(request: PlannedRequest, result: ToolRows): boolean {
  return shownUpTo(request, result) < result.total;
}

/** Where the page of a request begins. */
export function offsetOf(request: Pick<PlannedRequest, 'details'>): number {
  const { offset, skip } = request.details;
  if (typeof offset === 'number') return offset;
  return typeof skip === 'number' ? skip : 0;
}

function wanted(request: PlannedRequest): number | null {
  const { limit, take } = request.details;
  if (typeof limit === 'number') return limit;
  return typeof take === 'number' ? take : null;
}
