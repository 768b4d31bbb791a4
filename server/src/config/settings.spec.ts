import { readSettings } from './settings.js';

const read = (variables: Record<string, string>) => () => readSettings(variables, '/project');

describe('readSettings', () => {
  it('should name every variable that cannot be used in one message, in words, and no value', () => {
    const variables = {
      PORT: '70000',
      THROTTLE_USER: 'sometimes',
      REDIS_URL: 'localhost-6379',
      TRUST_PROXY: '10.0.0.0/99',
      STORE_TIME_ZONE: 'Mars/Olympus',
      GUEST_CHAT: 'perhaps',
      LLM_PROVIDER: 'cloudy',
      OLLAMA_BASE_URL: 'ftp-server',
      ADMIN_PASSWORD: 'brief',
      MEMORY_THRESHOLD: '140',
      SECRET_KEY: 'change-me-change-me-change-me-change-me',
    };
    let message = '';
    try {
      readSettings(variables, '/project');
    } catch (error) {
      message = String(error);
    }
    for (const [name, value] of Object.entries(variables)) {
      expect(message).toMatch(new RegExp(`\\b${name}: (must|is) `));
      expect(message).not.toContain(value);
    }
    expect(message).not.toMatch(/expected|Invalid (option|URL)|Too small/);
  });

  it('should ask for both keys at once beside PostgreSQL', () => {
    expect(read({ DATABASE_URL: 'postgres://localhost/any' })).toThrow(
      /SECRET_KEY: must be set .*; ENCRYPTION_KEY: must be set/,
    );
  });

  it('should take an empty value for one that is not set', () => {
    const settings = read({ PORT: '', REDIS_URL: '' })();
    expect([settings.PORT, settings.REDIS_URL]).toEqual([8000, undefined]);
  });

  it('should take addresses, networks and names of networks for proxies', () => {
    expect(read({ TRUST_PROXY: 'loopback, 10.1.0.0/16, fd00::/8, 192.168.7.1' })().TRUST_PROXY).toHaveLength(4);
  });
});
