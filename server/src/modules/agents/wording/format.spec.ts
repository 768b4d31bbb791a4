import { dateText, lengthText, money, periodText } from './format.js';

describe('money', () => {
  it.each([
    ['13.86', 'USD', '$13.86'],
    ['0.99', 'EUR', '€0.99'],
    [1234.5, 'USD', '$1,234.50'],
    [null, 'USD', ''],
  ])('should write %s %s as %s', (amount, currency, text) => {
    expect(money(amount, currency)).toBe(text);
  });
});

describe('dateText', () => {
  it.each([
    ['2025-12-22', 'en', '22 December 2025'],
    ['2025-08-07', 'es', '7 de agosto de 2025'],
    ['2025-08-07', 'fr', '7 août 2025'],
    ['2025-08-07', 'de', '7. August 2025'],
    ['nonsense', 'en', ''],
  ])('should write %s in %s as %s', (day, language, text) => {
    expect(dateText(day, language)).toBe(text);
  });
});

describe('lengthText', () => {
  it.each([
    [225_000, '3:45'],
    [60_000, '1:00'],
    [5_286_953, '1:28:07'],
  ])('should write %i milliseconds as %s', (milliseconds, text) => {
    expect(lengthText(milliseconds)).toBe(text);
  });
});

describe('periodText', () => {
  it.each([
    ['2023-01-01', '2023-12-31', '2023'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-02-03', '2024-02-03', '3 February 2024'],
    ['2024-05-01', '2024-07-31', '1 May 2024 – 31 July 2024'],
    ['2024-05-01', undefined, 'since 1 May 2024'],
    [undefined, undefined, ''],
  ])('should write %s to %s as %s', (from, to, text) => {
    expect(periodText(from, to, 'en')).toBe(text);
  });
});
