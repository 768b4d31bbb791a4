import { spellOut } from './spell-out.js';

describe('spellOut', () => {
  it.each([
    ["orders of december '23", 'orders of december 2023'],
    ['any order for 13 dollars 86?', 'any order for 13.86 dollars?'],
    ['orders 01.01.2023 - 31.12.2023', 'orders 01.01.2023 to 31.12.2023'],
    ['between 2022 – 2024', 'between 2022 to 2024'],
    ['U2 - 2 albums', 'U2 - 2 albums'],
    ["Rock 'n' roll", "Rock 'n' roll"],
    ['13 dollars 5 times', '13 dollars 5 times'],
  ])('should read "%s" as "%s"', (said, spelt) => {
    expect(spellOut(said)).toBe(spelt);
  });

  it.each([
    ['albums under half an hour', 'albums under 30 minutes'],
    ['less than an hour and a half', 'less than 90 minutes'],
    ['songs over three quarters of an hour', 'songs over 45 minutes'],
    ['longer than two and a half hours please', 'longer than 150 minutes please'],
    ['more than an hour and 10 minutes', 'more than 70 minutes'],
    ['between half an hour and an hour', 'between 30 minutes and 60 minutes'],
    ['discos de menos de hora y media', 'discos de menos de 90 minutos'],
    ['más de tres cuartos de hora', 'más de 45 minutos'],
    ['menos de meia hora', 'menos de 30 minutos'],
    ["moins d'une demi-heure", 'moins de 30 minutes'],
    ["plus d'une heure et quart", 'plus de 75 minutes'],
    ['unter einer Viertelstunde', 'unter 15 Minuten'],
    ['länger als eineinhalb Stunden', 'länger als 90 Minuten'],
    ['over 5 minutes', 'over 5 minutes'],
    ['the song "More than half an hour"', 'the song "More than half an hour"'],
    ['Half an Hour Ago', 'Half an Hour Ago'],
  ])('should read the limit of "%s" as "%s"', (said, spelt) => {
    expect(spellOut(said)).toBe(spelt);
  });
});
