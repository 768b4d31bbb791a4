import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';

const ABOVE = new Set(
  'above over exceed exceeded exceeds higher larger bigger encima superan superaron mayores acima maiores superieures dessus depassent uber hoher grosser'.split(
    ' ',
  ),
);
const BELOW = new Set(
  'below under lower smaller debajo menores abaixo inferieures dessous unter niedriger kleiner'.split(' '),
);

/** "Which orders were above it?" behind the average of one's orders: the limit is the average that was told. */
export function withAverageLimit(reading: Reading, { last, evidence }: Focus): Reading {
  const { concepts, tokens, figures } = reading;
  const average = Number(evidence[0]?.result.rows[0]?.['average'] ?? Number.NaN);
  if (last?.intent !== 'invoice_totals' || last.details['asked'] !== 'average' || Number.isNaN(average)) return reading;
  if (!concepts.has('refer_one') && !concepts.has('average') && !tokens.some(({ word }) => word === 'average'))
    return reading;
  const above = tokens.some(({ word }) => ABOVE.has(word));
  if (above === tokens.some(({ word }) => BELOW.has(word))) return reading;
  const cents = Math.round(average * 100);
  const kept = [...concepts].filter((concept) => !OF_LIMIT.has(concept));
  return {
    ...reading,
    figures: { ...figures, unit: 'money', exclusive: true, [above ? 'minimum' : 'maximum']: cents },
    concepts: new Set([...kept, 'invoice']),
    unexplained: reading.unexplained.filter((word) => !ABOVE.has(word) && !BELOW.has(word)),
  };
}

const OF_LIMIT: ReadonlySet<string> = new Set(['refer_one', 'average', 'largest', 'smallest', 'more']);
