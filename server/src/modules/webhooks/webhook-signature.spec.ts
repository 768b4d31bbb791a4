import { isSigned, sign } from './webhook-signature.js';

const NOW = Date.parse('2026-01-05T09:30:00.000Z');
const BODY = '{"event_type":"new_order"}';

describe('the signature of webhooks', () => {
  it('should hold for the body, the secret and the time it was made for', () => {
    const signature = sign(BODY, 'one secret', NOW);
    expect(isSigned(BODY, signature, ['one secret'], NOW)).toBe(true);
    expect(isSigned(`${BODY} `, signature, ['one secret'], NOW)).toBe(false);
    expect(isSigned(BODY, signature, ['another secret'], NOW)).toBe(false);
    expect(isSigned(BODY, signature.replace(/t=\d+/, `t=${NOW / 1000 + 1}`), ['one secret'], NOW)).toBe(false);
  });

  it('should hold for five minutes either way and no second longer', () => {
    const at = (seconds: number): boolean =>
      isSigned(BODY, sign(BODY, 'secret', NOW + seconds * 1000), ['secret'], NOW);
    expect([-300, 0, 300].map(at)).toEqual([true, true, true]);
    expect([-301, 301].map(at)).toEqual([false, false]);
  });

  it('should hold for either secret while one takes the place of the other', () => {
    expect(isSigned(BODY, sign(BODY, 'old', NOW), ['new', 'old'], NOW)).toBe(true);
    const [time = '', signature = ''] = sign(BODY, 'new', NOW).split(',');
    expect(isSigned(BODY, `${time},v1=${'0'.repeat(64)},${signature}`, ['new'], NOW)).toBe(true);
  });

  it.each(['', 't=1', 'v1=00', `t=1,v1=${'z'.repeat(64)}`, `t=-1,v1=${'0'.repeat(64)}`, 't=1,v1='])(
    'should not hold for %j',
    (header) => {
      expect(isSigned(BODY, header, ['secret', ''], NOW)).toBe(false);
    },
  );

  it('should not hold without secrets or without a header', () => {
    expect(isSigned(BODY, sign(BODY, 'secret', NOW), [], NOW)).toBe(false);
    expect(isSigned(BODY, undefined, ['secret'], NOW)).toBe(false);
  });
});
