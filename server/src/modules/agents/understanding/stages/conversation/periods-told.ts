import type { Figures, Token } from '../../reading.js';
import { addDays } from '../figures/days.js';
import type { Focus } from './focus.js';
import { periodTogether } from './shown-orders.js';

const SEVERAL =
  /\b(?:(?:those|these|the (?:two|three|four)) (?:years|months)|(?:esos|estos|aquellos|los (?:dos|tres|cuatro)) (?:anos|meses)|(?:esses|desses|nesses|estes|destes|os (?:dois|tres|quatro)) (?:anos|meses)|(?:ces|les (?:deux|trois|quatre)) (?:annees|mois|ans)|(?:diese[rn]?|jene[rn]?|der (?:zwei|drei|vier)) (?:jahre|jahren|monate|monaten))\b/;

/** "Which of those years had most orders?" behind sums that were told of one year after the other: all those years. Null where they leave a gap. */
export function periodsTold(tokens: readonly Token[], { lists }: Focus): Pick<Figures, 'from' | 'to'> | null {
  if (!SEVERAL.test(tokens.map(({ word }) => word).join(' '))) return null;
  const others = lists.findIndex(({ by: { agent, details } }) => agent !== 'invoice_agent' || !isPeriod(details));
  const told = lists.slice(0, others < 0 ? lists.length : others).map(({ by }) => by);
  const days = told.map(({ details }) => details).toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
  const isWhole = days.slice(1).every(({ from }, place) => from === addDays(String(days[place]?.['to']), 1));
  return days.length > 1 && isWhole ? periodTogether(told) : null;
}

type Details = Readonly<Record<string, string | number | boolean>>;

function isPeriod({ from, to }: Details): boolean {
  return typeof from === 'string' && typeof to === 'string';
}

function isBefore({ from }: Details, { from: other }: Details): boolean {
  return String(from) < String(other);
}
