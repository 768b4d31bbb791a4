import { isCrossSite } from './cross-site.js';

const HOST = 'shop.example:8000';
const PUBLIC = 'https://public.example';

type Headers = Record<string, string>;

describe(isCrossSite.name, () => {
  const judge = (headers: Headers, method = 'POST', url = '/api/auth/guest'): boolean =>
    isCrossSite({ method, headers, host: HOST, routeOptions: { url }, raw: { url } }, PUBLIC);

  it.each<Headers>([
    {},
    { origin: `http://${HOST}` },
    { origin: `https://${HOST}` },
    { origin: PUBLIC },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://in-front-of-a-proxy.example' },
    { 'sec-fetch-site': 'same-site', origin: PUBLIC },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', authorization: 'Bearer token' },
  ])('should let %j pass', (headers) => expect(judge(headers)).toBe(false));

  it.each<Headers>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: PUBLIC },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.shop.example' },
    { origin: 'https://evil.example' },
    { origin: `https://${HOST}.evil.example` },
    { origin: 'http://shop.example' },
    { origin: 'null' },
    { origin: '' },
  ])('should know %j for another site', (headers) => expect(judge(headers)).toBe(true));

  it('should mind the interface and what changes something alone', () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect(['GET', 'HEAD', 'OPTIONS'].filter((method) => judge(foreign, method))).toEqual([]);
    expect(['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !judge(foreign, method))).toEqual([]);
    expect(judge(foreign, 'POST', '/webhooks/mail')).toBe(false);
  });
});
