import { findAmount } from './find-amounts.js';

describe('findAmount', () => {
  it.each([
    ['over $5', { minimum: 500, unit: 'money', exclusive: true }],
    ['more than 10 dollars', { minimum: 1000, unit: 'money', exclusive: true }],
    ['more expensive than €2.50', { minimum: 250, unit: 'money', exclusive: true }],
    ['under 99 cents', { maximum: 99, unit: 'money', exclusive: true }],
    ['at most 1,99', { maximum: 199, unit: 'money' }],
    ['between $1 and $5', { minimum: 100, maximum: 500, unit: 'money' }],
    ['was 17.82, right', { minimum: 1782, maximum: 1782, unit: 'money', exact: true }],
    ['of $13.86', { minimum: 1386, maximum: 1386, unit: 'money', exact: true }],
    ['longer than 5 minutes', { minimum: 300_000, unit: 'length', exclusive: true }],
    ['over ten minutes', { minimum: 600_000, unit: 'length', exclusive: true }],
    ['under 2:30', { maximum: 150_000, unit: 'length', exclusive: true }],
    ['shorter than 90 seconds', { maximum: 90_000, unit: 'length', exclusive: true }],
    ['between 2 and 3 minutes', { minimum: 120_000, maximum: 180_000, unit: 'length' }],
    ['más de 5 dólares', { minimum: 500, unit: 'money', exclusive: true }],
    ['mais de 5 minutos', { minimum: 300_000, unit: 'length', exclusive: true }],
    ['plus de 5 minutes', { minimum: 300_000, unit: 'length', exclusive: true }],
    ['no longer than 5 minutes', { maximum: 300_000, unit: 'length' }],
    ['not under 5 minutes', { minimum: 300_000, unit: 'length' }],
    ['nicht länger als acht Minuten', { maximum: 480_000, unit: 'length' }],
    ['más de ocho minutos', { minimum: 480_000, unit: 'length', exclusive: true }],
    ['länger als 5 Minuten', { minimum: 300_000, unit: 'length', exclusive: true }],
  ])('should read %j', (text, figures) => {
    expect(findAmount(text)?.figures).toEqual(figures);
  });

  it.each(['from 2023', 'up to 2024', 'between 2022 and 2023', 'my last order', 'from 14.03.2022', ''])(
    'should see no limit in %j',
    (text) => {
      expect(findAmount(text)).toBeNull();
    },
  );
});
