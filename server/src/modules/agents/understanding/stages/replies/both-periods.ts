import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import { periodTogether } from '../conversation/shown-orders.js';
import { addDays } from '../figures/days.js';
import { makeRequest } from '../intents/make-request.js';

/** "Both years", "the two months", "los dos años", "beiden Jahren". */
const BOTH =
  /\b(?:both|the two|(?:those|these) two|(?:of|over|in|for) both|ambos|ambas|los dos|las dos|os dois|as duas|les deux|beide[nr]?)(?: (?:of )?(?:the|those|these))? (?:years?|months?|periods?|times?|anos|meses|periodos|ans|annees|mois|periodes|jahren?|monaten?|zeitraumen?)\b/;
const MONEY = ['spend', 'pay', 'price', 'total'] as const;
const LONGEST = 13;

/** "How much did I spend over both years?" behind the orders of two times: the sum of those two, and not of all orders. */
export function bothPeriods(reading: Reading, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const { tokens, names, figures, concepts } = reading;
  const intent = intents.find('invoice_totals');
  const isBare = names.length === 0 && figures.from === undefined && figures.to === undefined;
  if (intent === undefined || !isBare || tokens.length > LONGEST) return [];
  if (!BOTH.test(tokens.map(({ word }) => word).join(' '))) return [];
  const periods = periodsTold(focus);
  if (periods.length < 2) return [];
  const asked = { asked: MONEY.some((concept) => concepts.has(concept)) ? 'sum' : 'number' };
  const together = areAdjacent(periods) ? [periodTogether(periods)] : periods.map((one) => periodTogether([one]));
  return together.map((period) =>
    makeRequest(intent, { names: [], details: { ...period, ...asked } }, reading.text, 0.9),
  );
}

/** The requests of the two times that orders were asked for last, earliest first. */
function periodsTold({ lists, last }: Focus): readonly PlannedRequest[] {
  const asked = [...(last === null ? [] : [last]), ...lists.map(({ by }) => by)].filter(
    ({ agent, details }) =>
      agent === 'invoice_agent' && typeof details['from'] === 'string' && details['to'] !== undefined,
  );
  const once = asked.filter(
    (one, place) => asked.findIndex(({ details }) => details['from'] === one.details['from']) === place,
  );
  return once.slice(0, 2).toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
}

function startOf({ details }: PlannedRequest): string {
  return String(details['from']);
}

/** The second begins on the day behind the first. */
function areAdjacent([first, second]: readonly PlannedRequest[]): boolean {
  return first !== undefined && second !== undefined && addDays(String(first.details['to']), 1) === startOf(second);
}
