import { now } from '../../../common/clock.js';
import { databaseKinds } from '../../../database/testing-kinds.js';
import { AccountTakenError } from '../../users/errors/account-taken.error.js';
import type { User } from '../../users/entities/user.entity.js';
import { SignInCode } from '../entities/sign-in-code.entity.js';
import { NothingToProveError } from '../errors/nothing-to-prove.error.js';
import { TooManyAttemptsError } from '../errors/too-many-attempts.error.js';
import { WrongAddressCodeError } from '../errors/wrong-address-code.error.js';
import { SignInBench } from '../testing/sign-in-bench.js';
import { AddressCodesService } from './address-codes.service.js';

const EMAIL = 'anna@example.com';

describe.each(await databaseKinds())(`${AddressCodesService.name} on %s`, (kind) => {
  let bench: SignInBench;

  beforeAll(async () => {
    bench = await SignInBench.open(kind);
  });
  beforeEach(async () => {
    bench = await bench.renew();
  });
  afterAll(async () => bench.close());

  const make = async (username: string, email = EMAIL): Promise<User> =>
    bench.users().createCustomer({ username, email, password: 'tulip-harbor' });
  const codeFor = async (user: User): Promise<string> => {
    await bench.addressCodes().send(user);
    const [text = ''] = await bench.mails();
    return /\b\d{6}\b/.exec(text)?.[0] ?? 'no code';
  };
  const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000');

  it('should let an address sign in from its proof on', async () => {
    const anna = await make('anna');
    expect(await bench.users().findByLogin(EMAIL)).toBeNull();
    expect(await bench.addressCodes().prove(anna, await codeFor(anna))).toMatchObject({ emailKey: EMAIL });
    expect((await bench.users().findByLogin(EMAIL))?.id).toBe(anna.id);
  });

  it('should take a code for its own account and address alone, once', async () => {
    const [anna, other] = [await make('anna'), await make('other')];
    const code = await codeFor(anna);
    const prove = async (user: User): Promise<User> => bench.addressCodes().prove(user, code);
    await expect(prove(other)).rejects.toThrow(WrongAddressCodeError);
    await expect(prove({ ...anna, email: 'boss@example.com' })).rejects.toThrow(WrongAddressCodeError);
    await prove(anna);
    await expect(prove(anna)).rejects.toThrow(WrongAddressCodeError);
  });

  it('should refuse a code after five wrong ones, or ten minutes', async () => {
    const anna = await make('anna');
    const code = await codeFor(anna);
    const wrong = Array.from({ length: 5 }, () => bench.addressCodes().prove(anna, wrongOf(code)));
    await Promise.allSettled(wrong);
    await expect(bench.addressCodes().prove(anna, code)).rejects.toThrow(WrongAddressCodeError);
    const late = await codeFor(anna);
    await bench.changeAll(SignInCode, { expiresAt: now() });
    await expect(bench.addressCodes().prove(anna, late)).rejects.toThrow(WrongAddressCodeError);
  });

  it('should leave an address to whoever proved it first', async () => {
    const [anna, other] = [await make('anna'), await make('other', 'ANNA@example.com')];
    await bench.addressCodes().prove(anna, await codeFor(anna));
    await expect(bench.addressCodes().prove(other, await codeFor(other))).rejects.toThrow(AccountTakenError);
  });

  it('should mail the spelling that is proven, not one that looks alike', async () => {
    const anna = await make('anna', '\ufb01nance@example.com');
    const code = await codeFor(anna);
    expect((await bench.outbox().list(1))[0]?.to).toBe('finance@example.com');
    expect(await bench.addressCodes().prove(anna, code)).toMatchObject({ email: 'finance@example.com' });
  });

  it('should mail an account five times an hour, and a mailbox ten times', async () => {
    const anna = await make('anna');
    for (let times = 0; times < 5; times += 1) await bench.addressCodes().send(anna);
    await expect(bench.addressCodes().send(anna)).rejects.toThrow(TooManyAttemptsError);
    const [second, third] = [await make('second'), await make('third')];
    for (let times = 0; times < 5; times += 1) await bench.addressCodes().send(second);
    await expect(bench.addressCodes().send(third)).rejects.toThrow(TooManyAttemptsError);
    await bench.addressCodes().sendFirst(third);
    expect(await bench.mails()).toHaveLength(10);
  });

  it('should have nothing to prove without an address, or with one that is proven', async () => {
    const nameless = await bench.users().createCustomer({ username: 'nameless', password: 'tulip-harbor' });
    await expect(bench.addressCodes().send(nameless)).rejects.toThrow(NothingToProveError);
    const anna = await make('anna');
    const proven = await bench.addressCodes().prove(anna, await codeFor(anna));
    await expect(bench.addressCodes().prove(proven, '123456')).rejects.toThrow(NothingToProveError);
  });
});
