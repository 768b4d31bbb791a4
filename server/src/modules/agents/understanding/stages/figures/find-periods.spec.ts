import { NOW } from '../../testing/invented-store.js';
import { findPeriod } from './find-periods.js';
import { tokenise } from '../words/tokenise.js';

const periodIn = (text: string): (string | undefined)[] | null => {
  const match = findPeriod(tokenise(text), NOW);
  return match === null ? null : [match.from, match.to];
};

describe('findPeriod', () => {
  it.each([
    ['in 2023', '2023-01-01', '2023-12-31'],
    ['in March 2024', '2024-03-01', '2024-03-31'],
    ['last March', '2026-03-01', '2026-03-31'],
    ['in december', '2025-12-01', '2025-12-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['last week', '2026-11-16', '2026-11-22'],
    ['yesterday', '2026-11-22', '2026-11-22'],
    ['today', '2026-11-23', '2026-11-23'],
    ['in the last two years', '2024-11-23', '2026-11-23'],
    ['over the past 6 months', '2026-05-23', '2026-11-23'],
    ['between May and July 2024', '2024-05-01', '2024-07-31'],
    ['from January 2022 to March 2023', '2022-01-01', '2023-03-31'],
    ['between 2022 and 2023', '2022-01-01', '2023-12-31'],
    ['on 7 August 2025', '2025-08-07', '2025-08-07'],
    ['on August 7th, 2025', '2025-08-07', '2025-08-07'],
    ['on 2025-08-07', '2025-08-07', '2025-08-07'],
    ['on 31/12/2024', '2024-12-31', '2024-12-31'],
    ['on 12/31/2024', '2024-12-31', '2024-12-31'],
    ['in the second quarter of 2023', '2023-04-01', '2023-06-30'],
    ['Q4 2022', '2022-10-01', '2022-12-31'],
    ['first half of 2023', '2023-01-01', '2023-06-30'],
    ['two years ago', '2024-01-01', '2024-12-31'],
    ['el año pasado', '2025-01-01', '2025-12-31'],
    ['en mayo de 2024', '2024-05-01', '2024-05-31'],
    ['entre mayo y julio de 2024', '2024-05-01', '2024-07-31'],
    ['no ano passado', '2025-01-01', '2025-12-31'],
    ['l’année dernière, l annee derniere', '2025-01-01', '2025-12-31'],
    ['letztes Jahr', '2025-01-01', '2025-12-31'],
    ['am 7. August 2025', '2025-08-07', '2025-08-07'],
  ])('should read %j', (text, from, to) => {
    expect(periodIn(text)).toEqual([from, to]);
  });

  it.each([
    ['since 2023', '2023-01-01', undefined],
    ['after March 2024', '2024-04-01', undefined],
    ['before 2023', undefined, '2022-12-31'],
    ['until June 2024', undefined, '2024-06-30'],
    ['seit 2023', '2023-01-01', undefined],
  ])('should leave a side of %j open', (text, from, to) => {
    expect(periodIn(text)).toEqual([from, to]);
  });

  it.each(['may I see my orders', 'march on', 'invoice 382', 'song "1979"', 'on 2025-02-30'])(
    'should see no whole period in %j',
    (text) => {
      expect(periodIn(text)?.[0]?.slice(5) ?? null).toBe(text.includes('2025') ? '01-01' : null);
    },
  );
});
