import type { Caller, Role } from '../../../common/caller.js';
import { now } from '../../../common/clock.js';
import { User } from '../../users/entities/user.entity.js';
import { ApiKey } from '../entities/api-key.entity.js';
import { ApiKeyNotFoundError } from '../errors/api-key-not-found.error.js';
import { ApiKeyScopeError } from '../errors/api-key-scope.error.js';
import { TooManyApiKeysError } from '../errors/too-many-api-keys.error.js';
import { SignInBench } from '../testing/sign-in-bench.js';
import { ApiKeysService } from './api-keys.service.js';

const plain = { name: 'shop', scopes: [], expiresInDays: 30 };

describe(ApiKeysService.name, () => {
  let bench: SignInBench;
  let owner: Caller;

  beforeAll(async () => {
    bench = await SignInBench.open();
  });

  beforeEach(async () => {
    bench = await bench.renew();
    owner = await callerOf('owner', 'admin');
  });

  afterAll(async () => bench.close());

  const callerOf = async (username: string, role: Role): Promise<Caller> => {
    const request = { username, password: 'tulip-harbor' };
    const user =
      role === 'admin' ? await bench.users().createAdministrator(request) : await bench.users().createCustomer(request);
    return { userId: user.id, role, customerId: null, scopes: [], via: 'session', sessionId: 'session-1' };
  };

  it('should open the account with the scopes it was given', async () => {
    const { key } = await bench.apiKeys().create(owner, { ...plain, scopes: ['customers:act_as'] });
    expect(key).toMatch(/^cp_[\w-]{43}$/);
    const caller = await bench.callers().ofBearer(key, '203.0.113.9');
    expect(caller).toMatchObject({
      userId: owner.userId,
      via: 'api_key',
      scopes: ['customers:act_as'],
      sessionId: null,
    });
  });

  it('should keep the key only as a hash', async () => {
    const { key } = await bench.apiKeys().create(owner, plain);
    expect(await bench.dump(ApiKey)).not.toContain(key.slice(3));
  });

  it('should stop with its date, its deletion and its account', async () => {
    const keyOf = async (): Promise<string> => (await bench.apiKeys().create(owner, plain)).key;
    const opens = async (key: string): Promise<boolean> => (await bench.callers().ofBearer(key, '')) !== null;
    const dated = await keyOf();
    expect(await opens(dated)).toBe(true);
    await bench.changeAll(ApiKey, { expiresAt: now() });
    expect(await opens(dated)).toBe(false);
    const { key: deleted, row } = await bench.apiKeys().create(owner, plain);
    await bench.apiKeys().delete(owner, row.id);
    expect(await opens(deleted)).toBe(false);
    const last = await keyOf();
    await bench.changeAll(User, { isActive: false });
    expect(await opens(last)).toBe(false);
  });

  it('should not delete the keys of others', async () => {
    const { row } = await bench.apiKeys().create(owner, plain);
    const other = await callerOf('other', 'customer');
    await expect(bench.apiKeys().delete(other, row.id)).rejects.toThrow(ApiKeyNotFoundError);
  });

  it('should give scopes to staff and administrators only', async () => {
    const customer = await callerOf('customer', 'customer');
    const asked = bench.apiKeys().create(customer, { ...plain, scopes: ['customers:act_as'] });
    await expect(asked).rejects.toThrow(ApiKeyScopeError);
    await expect(bench.apiKeys().create(customer, plain)).resolves.toBeDefined();
  });

  it('should stop at twenty keys', async () => {
    for (let keys = 0; keys < 20; keys += 1) await bench.apiKeys().create(owner, plain);
    await expect(bench.apiKeys().create(owner, plain)).rejects.toThrow(TooManyApiKeysError);
  });
});
