import type { Caller } from '../../../common/caller.js';
import { now } from '../../../common/clock.js';
import { WeakPasswordError } from '../../users/errors/weak-password.error.js';
import { PasswordReset } from '../entities/password-reset.entity.js';
import { InvalidResetError } from '../errors/invalid-reset.error.js';
import { TooManyAttemptsError } from '../errors/too-many-attempts.error.js';
import { WrongCredentialsError } from '../errors/wrong-credentials.error.js';
import { SignInBench, VISITOR } from '../testing/sign-in-bench.js';
import { PasswordsService } from './passwords.service.js';

const OLD = 'tulip-harbor';
const NEW = 'lantern-fjord';
const EMAIL = 'anna@example.com';

describe(PasswordsService.name, () => {
  let bench: SignInBench;

  beforeAll(async () => {
    bench = await SignInBench.open();
  });

  beforeEach(async () => {
    bench = await bench.renew();
    const { id } = await bench.users().createCustomer({ username: 'anna', password: OLD });
    await bench.users().proveAddress(id, EMAIL);
  });

  afterAll(async () => bench.close());

  const signedIn = async (password = OLD): Promise<Caller> => {
    const { sessionToken } = await bench.signIn().logIn('anna', password, VISITOR);
    const caller = await bench.callers().ofCookie(sessionToken, VISITOR.address);
    if (caller === null) throw new Error('Nobody is signed in.');
    return caller;
  };
  const sessionCount = async (caller: Caller): Promise<number> =>
    (await bench.sessions().findAliveOf(caller.userId)).length;
  const mailedKey = async (): Promise<string> => /cpw_\S+/.exec((await bench.mails())[0] ?? '')?.[0] ?? 'no key';

  it('should change the password and sign out every other device', async () => {
    await signedIn();
    const caller = await signedIn();
    await bench.passwords().change(caller, OLD, NEW);
    expect(await sessionCount(caller)).toBe(1);
    await expect(signedIn(OLD)).rejects.toThrow(WrongCredentialsError);
    await expect(signedIn(NEW)).resolves.toBeDefined();
  });

  it('should change nothing without the password there was', async () => {
    const caller = await signedIn();
    await expect(bench.passwords().change(caller, 'wrong', NEW)).rejects.toThrow(WrongCredentialsError);
    await expect(signedIn(OLD)).resolves.toBeDefined();
  });

  it('should let the owner of the address choose a new password, once', async () => {
    const caller = await signedIn();
    bench.passwords().forgot('ANNA@example.com', VISITOR);
    const key = await mailedKey();
    await bench.passwords().reset(key, NEW);
    expect(await sessionCount(caller)).toBe(0);
    await expect(signedIn(NEW)).resolves.toBeDefined();
    await expect(bench.passwords().reset(key, 'another-fine-one')).rejects.toThrow(InvalidResetError);
  });

  it('should leave the owner a good key and room for another whatever strangers ask for', async () => {
    bench.passwords().forgot(EMAIL, VISITOR);
    const key = await mailedKey();
    const stranger = { address: '198.51.100.200' };
    for (let times = 0; times < 7; times += 1) bench.passwords().forgot(EMAIL, stranger);
    expect(await bench.mails()).toHaveLength(6);
    bench.passwords().forgot(EMAIL, VISITOR);
    expect(await bench.mails()).toHaveLength(7);
    await expect(bench.passwords().reset(key, NEW)).resolves.toBeUndefined();
    await expect(bench.passwords().reset(await mailedKey(), OLD)).rejects.toThrow(InvalidResetError);
  });

  it('should end the API keys of the account with a reset, and not with a change', async () => {
    const caller = await signedIn();
    const { key } = await bench.apiKeys().create(caller, { name: 'reports', scopes: [], expiresInDays: 30 });
    await bench.passwords().change(caller, OLD, NEW);
    expect(await bench.apiKeys().findInForce(key)).toMatchObject({ userId: caller.userId });
    bench.passwords().forgot(EMAIL, VISITOR);
    await bench.passwords().reset(await mailedKey(), OLD);
    expect(await bench.apiKeys().findInForce(key)).toBeNull();
  });

  it('should not spend the key on a password that is refused', async () => {
    bench.passwords().forgot(EMAIL, VISITOR);
    const key = await mailedKey();
    await expect(bench.passwords().reset(key, 'password1')).rejects.toThrow(WeakPasswordError);
    await expect(bench.passwords().reset(key, NEW)).resolves.toBeUndefined();
  });

  it('should refuse a key that is over or was never given', async () => {
    bench.passwords().forgot(EMAIL, VISITOR);
    await bench.mailer().settled();
    await bench.changeAll(PasswordReset, { expiresAt: now() });
    await expect(bench.passwords().reset(await mailedKey(), NEW)).rejects.toThrow(InvalidResetError);
    await expect(bench.passwords().reset('null', NEW)).rejects.toThrow(InvalidResetError);
  });

  it('should let the owner in again who was kept out by the wrong passwords of others', async () => {
    for (let place = 0; place < 30; place += 1) {
      const elsewhere = { ...VISITOR, address: `198.51.100.${place}` };
      const wrong = Array.from({ length: 5 }, () => bench.signIn().logIn('anna', 'wrong', elsewhere));
      await Promise.allSettled(wrong);
    }
    await expect(signedIn(OLD)).rejects.toThrow(TooManyAttemptsError);
    bench.passwords().forgot(EMAIL, VISITOR);
    await bench.passwords().reset(await mailedKey(), NEW);
    await expect(signedIn(NEW)).resolves.toBeDefined();
  });

  it('should mail nobody for an address that no account has', async () => {
    bench.passwords().forgot('nobody@example.com', VISITOR);
    expect(await bench.mails()).toEqual([]);
  });
});
