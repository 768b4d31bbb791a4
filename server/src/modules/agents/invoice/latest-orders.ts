import type { AnsweredRequest, WordingContext } from '../agent.contract.js';
import { say } from '../wording/texts.js';
import { INVOICE_LIST } from './intents/invoice-list.texts.js';
import { periodOf } from './order-texts.js';

/** "My last two orders": the newest of more that there are. */
export function isLatest({ request, evidence }: AnsweredRequest): boolean {
  const { limit, order, sum, unit, offset, asked } = request.details;
  const result = evidence[0]?.result;
  const isPlain = [sum, unit, offset, asked].every((detail) => detail === undefined);
  if (result === undefined || typeof limit !== 'number' || order !== 'newest' || !isPlain) return false;
  return limit > 1 && result.rows.length === limit && result.total > limit;
}

/** What leads them. */
export function latestText(answered: AnsweredRequest, { language }: WordingContext): string {
  const shown = answered.evidence[0]?.result.rows.length ?? 0;
  return say(INVOICE_LIST, language, 'latest', { shown, period: periodOf(answered, language) });
}
