import { WeakPasswordError } from '../errors/weak-password.error.js';
import { checkPassword } from './password-rules.js';

const owner = { username: 'Luis.Gomes', email: 'luis@example.com' };

describe(checkPassword.name, () => {
  it.each([
    'tulip-harbor',
    'nine bright blue kettles',
    'ĝustaj ĉevaloj',
    '文字列密码足够长了吧',
    'x7$'.repeat(60),
    '🎸🥁🎹🎺🎻🪕🪗🎷',
  ])('should accept %j', (password) => expect(() => checkPassword(password, owner)).not.toThrow());

  it.each([
    ['seven77', 'at least 8'],
    ['🎸🥁🎹🎺🎻🪕🪗', 'at least 8'],
    ['a'.repeat(257), 'at most 256'],
    ['password', 'tried first'],
    ['PassWord', 'tried first'],
    ['Password1!', 'tried first'],
    ['qwertyuiop', 'tried first'],
    ['iloveyou2', 'tried first'],
    ['12345678', 'tried first'],
    ['abcdefghij', 'tried first'],
    ['hahahahaha', 'tried first'],
    ['luis.gomes', 'name of the account'],
    ['LUIS@example.com', 'name of the account'],
  ])('should refuse %j because it is %s', (password, reason) => {
    expect(() => checkPassword(password, owner)).toThrow(WeakPasswordError);
    expect(() => checkPassword(password, owner)).toThrow(reason);
  });

  it('should name the field it was given', () => {
    expect.assertions(1);
    try {
      checkPassword('short', owner, 'new_password');
    } catch (error) {
      expect(error).toMatchObject({ errors: [{ field: 'new_password' }] });
    }
  });
});
