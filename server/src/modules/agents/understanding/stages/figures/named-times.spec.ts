import { NOW } from '../../testing/invented-store.js';
import { tokenise } from '../words/tokenise.js';
import { findPeriod } from './find-periods.js';

const periodIn = (text: string): (string | undefined)[] | null => {
  const match = findPeriod(tokenise(text), NOW);
  return match === null ? null : [match.from, match.to];
};

describe('feasts and seasons as times', () => {
  it.each([
    ['on Christmas Day 2024', '2024-12-25', '2024-12-25'],
    ['over Christmas of 2022', '2022-12-23', '2022-12-27'],
    ['near Christmas 2022', '2022-12-18', '2023-01-01'],
    ['during the holidays', '2025-12-20', '2026-01-06'],
    ['last Halloween', '2026-10-31', '2026-10-31'],
    ['on New Year’s Eve 2023', '2023-12-31', '2023-12-31'],
    ['at New Year 2024', '2023-12-31', '2024-01-01'],
    ['at Easter 2025', '2025-04-17', '2025-04-21'],
    ['on Good Friday 2023', '2023-04-07', '2023-04-07'],
    ['on Thanksgiving 2024', '2024-11-28', '2024-11-28'],
    ['on Black Friday 2023', '2023-11-24', '2023-11-24'],
    ['in the summer of 2023', '2023-06-01', '2023-08-31'],
    ['over the winter', '2025-12-01', '2026-02-28'],
    ['in autumn', '2026-09-01', '2026-11-30'],
    ['last autumn', '2025-09-01', '2025-11-30'],
    ['my spring orders', '2026-03-01', '2026-05-31'],
    ['en Nochebuena de 2023', '2023-12-24', '2023-12-24'],
    ['el otoño pasado', '2025-09-01', '2025-11-30'],
    ['en Semana Santa de 2025', '2025-04-13', '2025-04-20'],
    ['na Páscoa de 2025', '2025-04-17', '2025-04-21'],
    ['no inverno', '2025-12-01', '2026-02-28'],
    ['à Noël 2021', '2021-12-23', '2021-12-27'],
    ['autour de Pâques 2022', '2022-04-09', '2022-04-23'],
    ['l’hiver dernier', '2025-12-01', '2026-02-28'],
    ['an Silvester 2022', '2022-12-31', '2022-12-31'],
    ['rund um Ostern 2024', '2024-03-23', '2024-04-06'],
    ['letzten Herbst', '2025-09-01', '2025-11-30'],
  ])('should read %j', (text, from, to) => {
    expect(periodIn(text)).toEqual([from, to]);
  });

  it('should leave a side open before and since a feast', () => {
    expect(periodIn('since Easter 2024')).toEqual(['2024-03-28', undefined]);
    expect(periodIn('before Christmas 2022')).toEqual([undefined, '2022-12-22']);
  });

  it.each([
    'a Christmas song',
    'songs about Halloween',
    'do you have Summer',
    'the song "Easter"',
    'Winter by Ostrava',
  ])('should see no time in %j', (text) => {
    expect(periodIn(text)).toBeNull();
  });
});
