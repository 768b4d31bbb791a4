import type { Reading } from '../../reading.js';
import { comparesDegree } from '../figures/compared-periods.js';
import type { Focus } from './focus.js';

/** "Was that more than in 2021?" holds the period that was spoken of last against the one that is said. */
export function withComparedPeriod(reading: Reading, { last }: Focus): Reading {
  const { from, to, other } = reading.figures;
  const { from: first, to: end } = last?.details ?? {};
  const isOpen = from === undefined || to === undefined || typeof first !== 'string' || typeof end !== 'string';
  if (isOpen || other !== undefined || last?.agent !== 'invoice_agent' || !comparesDegree(reading.tokens))
    return reading;
  const matter = last.details['asked'] === 'number' || last.intent === 'invoice_list' ? 'invoice' : 'spend';
  return {
    ...reading,
    concepts: new Set([...reading.concepts, matter]),
    figures: { ...reading.figures, from: first, to: end, other: `${from}..${to}` },
  };
}
