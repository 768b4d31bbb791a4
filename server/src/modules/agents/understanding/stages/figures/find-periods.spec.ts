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
    ['in the closing quarter of 2022', '2022-10-01', '2022-12-31'],
    ['the last two months of 2023', '2023-11-01', '2023-12-31'],
    ['in the first five months of last year', '2025-01-01', '2025-05-31'],
    ['the latter half of 2024', '2024-07-01', '2024-12-31'],
    ['2023, third quarter', '2023-07-01', '2023-09-30'],
    ['H1 2022', '2022-01-01', '2022-06-30'],
    ['in the second week of April 2023', '2023-04-08', '2023-04-14'],
    ['last quarter', '2026-07-01', '2026-09-30'],
    ['im letzten Quartal 2023', '2023-10-01', '2023-12-31'],
    ['en el primer trimestre de 2022', '2022-01-01', '2022-03-31'],
    ['in August last year', '2025-08-01', '2025-08-31'],
    ['in spring last year', '2025-03-01', '2025-05-31'],
    ['the year before last', '2024-01-01', '2024-12-31'],
    ['2022, October', '2022-10-01', '2022-10-31'],
    ['in 2022, in October', '2022-10-01', '2022-10-31'],
    ['in 10/2022', '2022-10-01', '2022-10-31'],
    ['on the second of February 2022', '2022-02-02', '2022-02-02'],
    ['from the start of 2022 to the middle of 2023', '2022-01-01', '2023-06-30'],
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
    ['since the start of 2022', '2022-01-01', undefined],
    ['from the beginning of 2022', '2022-01-01', undefined],
    ['since mid 2022', '2022-07-01', undefined],
    ['after the end of 2022', '2023-01-01', undefined],
    ['by the end of April 2024', undefined, '2024-04-30'],
    ['before early 2023', undefined, '2022-12-31'],
    ['until the close of last year', undefined, '2025-12-31'],
    ['since last year', '2025-01-01', undefined],
    ['from August last year on', '2025-08-01', undefined],
    ['from August 2024 until now', '2024-08-01', undefined],
    ['desde finales de 2022', '2023-01-01', undefined],
    ['seit Anfang letzten Jahres', '2025-01-01', undefined],
    ['seit 2023', '2023-01-01', undefined],
  ])('should leave a side of %j open', (text, from, to) => {
    expect(periodIn(text)).toEqual([from, to]);
  });

  it('should take a number behind a year for a month only where it is written as one', () => {
    expect(periodIn('in 2022 12 songs')).toEqual(['2022-01-01', '2022-12-31']);
  });

  it.each(['may I see my orders', 'march on', 'invoice 382', 'song "1979"', 'on 2025-02-30'])(
    'should see no whole period in %j',
    (text) => {
      expect(periodIn(text)?.[0]?.slice(5) ?? null).toBe(text.includes('2025') ? '01-01' : null);
    },
  );
});
