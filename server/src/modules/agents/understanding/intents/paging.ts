import type { Slots } from '../reading.js';
import { numberOf } from './intent.js';

/** The longest page a tool is asked for. */
const PAGE = 25;

/** The page of a list a request asks for: the number the person named, else a whole page, from where the last one ended. */
export function page(slots: Slots): { readonly limit: number; readonly offset: number | undefined } {
  return { limit: Math.min(numberOf(slots, 'limit') ?? PAGE, PAGE), offset: numberOf(slots, 'offset') };
}
