import { isPrivateAddress } from './private-address.js';
import { problemOfTarget } from './webhook-target.js';

describe('the targets of outgoing webhooks', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    '64:ff9b::7f00:1',
    'no address',
  ])('should not be %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1', '100.128.0.1'])('should be %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it.each([
    ['https://127.0.0.1/', 'private_address'],
    ['https://2130706433/', 'private_address'],
    ['https://0x7f.1/', 'private_address'],
    ['https://[::ffff:127.0.0.1]/', 'private_address'],
    ['https://localhost/', 'private_address'],
    ['https://localhost./', 'private_address'],
    ['https://db.internal./', 'private_address'],
    ['https://db.internal/', 'private_address'],
    ['http://example.com/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://user:secret@example.com/', 'has_credentials'],
    ['nonsense', 'no_url'],
  ])('should refuse %s', (url, problem) => {
    expect(problemOfTarget(url, [])).toBe(problem);
  });

  it('should take public https, and what the operator allows', () => {
    expect(problemOfTarget('https://example.com/hook', [])).toBeNull();
    expect(problemOfTarget('http://127.0.0.1:9000/hook', ['127.0.0.1'])).toBeNull();
    expect(problemOfTarget('ftp://127.0.0.1/hook', ['127.0.0.1'])).toBe('no_url');
    expect(problemOfTarget('http://127.0.0.2:9000/hook', ['127.0.0.1'])).toBe('not_https');
  });
});
