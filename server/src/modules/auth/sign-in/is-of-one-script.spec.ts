import { isOfOneScript } from './is-of-one-script.js';

describe(isOfOneScript.name, () => {
  it.each([
    'luis',
    'Zo\u00eb',
    '\u0430\u043d\u043d\u0430',
    '\u03bd\u03af\u03ba\u03bf\u03c2',
    '\u592a\u90cetaro',
    'anna_7',
    '2pac',
  ])('should take %s', (name) => expect(isOfOneScript(name)).toBe(true));

  it.each(['\u0430dmin', 'adm\u0456n', '\u03bfscar', 5])('should refuse %s', (name) =>
    expect(isOfOneScript(name)).toBe(false),
  );
});
