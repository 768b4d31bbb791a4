import { isAllowedAddress } from './allowed-hosts.js';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

describe('isAllowedAddress', () => {
  it.each(['http://127.0.0.1:11434', 'https://LOCALHOST', 'http://[::1]:11434/ollama', 'http://2130706433:11434'])(
    'should allow %s',
    (address) => expect(isAllowedAddress(address, LOOPBACK)).toBe(true),
  );

  it.each([
    'http://169.254.169.254/latest',
    'http://[::ffff:127.0.0.1]:11434',
    'http://localhost@evil.example',
    'http://user:secret@localhost',
    'http://localhost.evil.example',
    'file:///etc/passwd',
    'gopher://localhost',
    'nonsense',
  ])('should refuse %s', (address) => expect(isAllowedAddress(address, LOOPBACK)).toBe(false));
});
