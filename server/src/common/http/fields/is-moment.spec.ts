import { isMoment, toMoment } from './is-moment.js';

describe('moments of a query', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T09:30', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:15.5', '2026-01-31T09:30:15.500Z'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00-03:00', '2026-01-31T12:30:00.000Z'],
  ])('should read %s as %s', (text, moment) => {
    expect(isMoment(text)).toBe(true);
    expect(toMoment(text)).toBe(moment);
  });

  it.each([
    '',
    'now',
    '2026-W05',
    '2026-13-01',
    '2026-02-30',
    '2026-02-29T10:00:00+14:00',
    '2026-01-31T25:00',
    '+275761-01-01',
    '1',
    "2026-01-31' OR 1=1",
    ['2026-01-31'],
    null,
  ])('should refuse %j', (value) => {
    expect(isMoment(value)).toBe(false);
  });
});
