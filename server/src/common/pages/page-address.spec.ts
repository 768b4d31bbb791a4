import { readPageAddress } from './page-address.js';

describe(readPageAddress.name, () => {
  it.each(['/', '/chat', '/chat/conv_123', '/chat/conv_123/', '/admin/', '/login?next=%2Fchat', '/apiary'])(
    'should take %s for a view',
    (url) => {
      expect(readPageAddress(url)).toEqual({ kind: 'view' });
    },
  );

  it('should name the file of an address with an extension', () => {
    expect(readPageAddress('/assets/index-B1x_2.js?v=1')).toEqual({ kind: 'file', file: 'assets/index-B1x_2.js' });
  });

  it.each(['/api', '/api/nothing/', '/API/nothing', '/ws/chat/x/', '/webhooks', '/readyz/x', '/metrics'])(
    'should leave %s to the server',
    (url) => {
      expect(readPageAddress(url)).toEqual({ kind: 'none' });
    },
  );

  it.each([
    '//api/agents',
    '/%61pi/agents',
    '/api%2fagents',
    '/;a/api',
    '/x/../api',
    '/.env',
    '/a/.git/config',
    '/\\api',
    '/a b',
  ])('should find nothing at the odd address %s', (url) => {
    expect(readPageAddress(url)).toEqual({ kind: 'none' });
  });

  it('should read a long hostile address at once', () => {
    const started = performance.now();
    expect(readPageAddress(`/${'a'.repeat(100_000)}!`)).toEqual({ kind: 'none' });
    expect(readPageAddress(`/${'a.'.repeat(50_000)}!`)).toEqual({ kind: 'none' });
    expect(readPageAddress(`/${'a/'.repeat(50_000)}!`)).toEqual({ kind: 'none' });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
