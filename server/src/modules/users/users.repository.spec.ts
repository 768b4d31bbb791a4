import { EventEmitter2 } from '@nestjs/event-emitter';
import type { TestDatabase } from '../../database/testing.js';
import { databaseKinds, openDatabaseOf } from '../../database/testing-kinds.js';
import { AccountTakenError } from './errors/account-taken.error.js';
import { LastAdministratorError } from './errors/last-administrator.error.js';
import { WeakPasswordError } from './errors/weak-password.error.js';
import { UserErasedEvent } from './events/user-erased.event.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { UserRepository } from './user.repository.js';
import { UsersService } from './users.service.js';

const luis = { customerId: 1, email: 'luis@example.com', firstName: 'Luís', lastName: 'Gonçalves' };

describe.each(await databaseKinds())(`${UsersService.name} on %s`, (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let events: EventEmitter2;
  let users: UsersService;
  const hasher = new PasswordHasher();

  beforeEach(async () => {
    database = await openDatabaseOf(kind);
    events = new EventEmitter2();
    users = new UsersService(new UserRepository(database.dataSource), hasher, events);
  });

  afterEach(async () => database.close());

  it('should keep a password as argon2id at its floor or above, uncut', async () => {
    const long = `${'long and good '.repeat(14)}end`;
    const { passwordHash } = await users.createAdministrator({ username: 'root', password: long });
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(passwordHash ?? '') ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect(Number(passes)).toBeGreaterThanOrEqual(2);
    expect(await hasher.matches(passwordHash, long)).toBe(true);
    expect(await hasher.matches(passwordHash, long.slice(0, -1))).toBe(false);
  });

  it('should never match without a hash', async () => {
    expect(await hasher.matches(null, '')).toBe(false);
  });

  it('should find an account by name or address, however they are written', async () => {
    const made = await users.createCustomer({ username: 'Zoë', email: 'Zoe@Example.com', password: 'tulip-harbor' });
    expect(await users.findByLogin('zoe@example.com')).toBeNull();
    await users.proveAddress(made.id, 'Zoe@Example.com');
    expect((await users.findByLogin('ZOE\u0308'))?.id).toBe(made.id);
    expect((await users.findByLogin(' zoe@example.COM '))?.id).toBe(made.id);
    expect(await users.findByLogin('zo')).toBeNull();
    expect(await users.findByLogin('%')).toBeNull();
  });

  it('should refuse a name that another account has, and not tell of an address that one has', async () => {
    const anna = await users.createCustomer({ username: 'Anna', email: 'anna@example.com', password: 'tulip-harbor' });
    await users.proveAddress(anna.id, 'anna@example.com');
    const again = { username: 'ANNA', password: 'tulip-harbor' };
    await expect(users.createCustomer(again)).rejects.toThrow(AccountTakenError);
    const sameAddress = { username: 'other', email: 'ANNA@example.com', password: 'tulip-harbor' };
    const other = await users.createCustomer(sameAddress);
    expect(other).toMatchObject({ email: 'ANNA@example.com', emailKey: null });
    expect(await users.findByEmail('anna@example.com')).toMatchObject({ username: 'Anna' });
    await expect(users.proveAddress(other.id, 'anna@example.com')).rejects.toThrow(AccountTakenError);
    await expect(users.createAdministrator({ ...sameAddress, username: 'root' })).rejects.toThrow(AccountTakenError);
  });

  it('should lose the proof of an address with the address, and keep it with another spelling', async () => {
    const { id } = await users.createCustomer({
      username: 'Anna',
      email: 'anna@example.com',
      password: 'tulip-harbor',
    });
    await users.proveAddress(id, 'anna@example.com');
    expect(await users.changeProfile(id, { email: 'Anna@Example.com' })).toMatchObject({
      emailKey: 'anna@example.com',
    });
    expect(await users.changeProfile(id, { name: 'Anna' })).toMatchObject({ emailKey: 'anna@example.com' });
    expect(await users.changeProfile(id, { email: 'other@example.com' })).toMatchObject({ emailKey: null });
    expect(await users.changeProfile(id, { email: null })).toMatchObject({ email: null, emailKey: null });
  });

  it('should make no account with a weak password', async () => {
    await expect(users.createAdministrator({ username: 'root', password: 'password1' })).rejects.toThrow(
      WeakPasswordError,
    );
    expect(await users.hasAnyAccount()).toBe(false);
  });

  it('should give a store customer one account, made at the first proof and found at the next', async () => {
    const made = await users.findOrCreateForCustomer(luis);
    expect(made).toMatchObject({ role: 'customer', customerId: 1, name: 'Luís Gonçalves', email: 'luis@example.com' });
    expect((await users.findOrCreateForCustomer(luis))?.id).toBe(made?.id);
  });

  it('should give a customer no account whose password somebody else may have', async () => {
    const linked = await users.createCustomer({ username: 'linked', password: 'tulip-harbor' }, 1);
    const made = await users.findOrCreateForCustomer(luis);
    expect(made?.id).not.toBe(linked.id);
    expect((await users.findOrCreateForCustomer(luis))?.id).toBe(made?.id);
  });

  it('should give a customer the account for which their address is proven, password or not', async () => {
    const own = await users.createCustomer({ username: 'luis', password: 'tulip-harbor' }, 1);
    await users.proveAddress(own.id, luis.email);
    expect((await users.findOrCreateForCustomer(luis))?.id).toBe(own.id);
    await new UserRepository(database.dataSource).change(own.id, { isActive: false });
    expect(await users.findOrCreateForCustomer(luis)).toBeNull();
  });

  it('should never give out a staff account to a store customer', async () => {
    const staff = await users.createAdministrator({ username: 'root', password: 'tulip-harbor' });
    await users.linkCustomer(staff.id, 1);
    expect(await users.findOrCreateForCustomer(luis)).toMatchObject({ role: 'customer' });
  });

  it('should give out nothing when the customer was switched off', async () => {
    const made = await users.findOrCreateForCustomer(luis);
    await new UserRepository(database.dataSource).change(made?.id ?? 0, { isActive: false });
    expect(await users.findOrCreateForCustomer(luis)).toBeNull();
  });

  it('should link the customer even when somebody else took the address', async () => {
    const squatter = await users.createCustomer({ username: 'squatter', password: 'tulip-harbor' });
    await users.proveAddress(squatter.id, luis.email);
    expect(await users.findOrCreateForCustomer(luis)).toMatchObject({
      customerId: 1,
      email: luis.email,
      emailKey: null,
    });
  });

  it('should erase an account and tell the others', async () => {
    const guest = await users.createGuest();
    const told: number[] = [];
    events.on(UserErasedEvent.name, ({ userId }: UserErasedEvent) => told.push(userId));
    await users.erase(guest.id);
    expect(await users.find(guest.id)).toBeNull();
    expect(told).toEqual([guest.id]);
  });

  it('should not lose the last administrator', async () => {
    const first = await users.createAdministrator({ username: 'first', password: 'tulip-harbor' });
    await expect(users.erase(first.id)).rejects.toThrow(LastAdministratorError);
    await users.createAdministrator({ username: 'second', password: 'tulip-harbor' });
    await expect(users.erase(first.id)).resolves.toBeUndefined();
  });
});
