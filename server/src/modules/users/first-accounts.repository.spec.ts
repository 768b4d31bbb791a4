import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { InvalidSettingsError } from '../../config/invalid-settings.error.js';
import { readSettings, type Settings } from '../../config/settings.js';
import { openTestDatabase, type TestDatabase } from '../../database/testing.js';
import { FirstAccounts } from './first-accounts.js';
import { FirstPasswords } from './first-passwords.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { StoreProfile } from './store-profile.contract.js';
import { UserRepository } from './user.repository.js';
import { UsersService } from './users.service.js';

class Store extends StoreProfile {
  constructor(readonly isSample: boolean) {
    super();
  }

  describe(): string {
    return 'a store';
  }
}

describe(FirstAccounts.name, () => {
  let database: TestDatabase;
  let users: UsersService;
  const hasher = new PasswordHasher();

  beforeEach(async () => {
    database = await openTestDatabase();
    users = new UsersService(new UserRepository(database.dataSource), hasher, new EventEmitter2());
  });

  afterEach(async () => database.close());

  const settingsWith = (variables: Record<string, string>): Settings =>
    readSettings({ DATA_DIR: dirname(database.file), ...variables }, dirname(database.file));
  const start = async (isSample: boolean, variables: Record<string, string> = {}): Promise<void> => {
    const settings = settingsWith(variables);
    await new FirstAccounts(
      users,
      new Store(isSample),
      new FirstPasswords(settings),
      settings,
    ).onApplicationBootstrap();
  };
  const passwordFile = (): string => join(dirname(database.file), 'first-passwords.txt');

  it('should make an administrator and, on a sample store, a customer to try it with', async () => {
    await start(true);
    expect(await users.findByLogin('admin')).toMatchObject({ role: 'admin', customerId: null });
    expect(await users.findByLogin('demo')).toMatchObject({ role: 'customer', customerId: 1 });
  });

  it('should write passwords it made up into a private file, and they work', async () => {
    await start(true);
    expect((await stat(passwordFile())).mode & 0o777).toBe(0o600);
    const [, password = ''] = /^admin {2}(\S+)/m.exec(await readFile(passwordFile(), 'utf8')) ?? [];
    expect(await hasher.matches((await users.findByLogin('admin'))?.passwordHash ?? null, password)).toBe(true);
  });

  it('should use passwords that were given and write none of them down', async () => {
    await start(true, { ADMIN_USERNAME: 'boss', ADMIN_PASSWORD: 'tulip-harbor', DEMO_PASSWORD: 'lantern-fjord' });
    expect(await hasher.matches((await users.findByLogin('boss'))?.passwordHash ?? null, 'tulip-harbor')).toBe(true);
    await expect(stat(passwordFile())).rejects.toThrow('ENOENT');
  });

  it('should make no customer to try it with on a real store, unless asked', async () => {
    await start(false, { ADMIN_PASSWORD: 'tulip-harbor' });
    expect(await users.findByLogin('demo')).toBeNull();
  });

  it('should make the customer that was asked for', async () => {
    await start(false, { DEMO_USERNAME: 'visitor', DEMO_PASSWORD: 'lantern-fjord' });
    expect(await users.findByLogin('visitor')).toMatchObject({ role: 'customer', customerId: 1 });
  });

  it('should leave everything as it is when there are accounts', async () => {
    await start(true, { ADMIN_PASSWORD: 'tulip-harbor' });
    await start(true, { ADMIN_USERNAME: 'second', ADMIN_PASSWORD: 'tulip-harbor' });
    expect(await users.findByLogin('second')).toBeNull();
  });

  it('should say which setting holds a weak password', async () => {
    await expect(start(true, { ADMIN_PASSWORD: 'password1' })).rejects.toThrow(InvalidSettingsError);
    await expect(start(true, { ADMIN_PASSWORD: 'password1' })).rejects.toThrow('ADMIN_PASSWORD');
  });
});
