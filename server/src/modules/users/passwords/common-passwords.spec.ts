import { dictionary } from '@zxcvbn-ts/language-common';
import { isCommonPassword } from './common-passwords.js';

describe(isCommonPassword.name, () => {
  it('should know the three thousand passwords that are used most', () => {
    const top = dictionary['passwords-common'].slice(0, 3_000).map(String);
    expect(top).toHaveLength(3_000);
    expect(top.filter((password) => !isCommonPassword(password))).toEqual([]);
  });

  it.each(['harbor-lantern', 'correct horse battery staple', 'zq8kd02mxp'])('should let %j pass', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});
