import { now, secondsFrom } from '../../../common/clock.js';
import { databaseKinds } from '../../../database/testing-kinds.js';
import { SignInCode } from '../entities/sign-in-code.entity.js';
import { WrongCodeError } from '../errors/wrong-code.error.js';
import { KNOWN_CUSTOMER, SignInBench, VISITOR } from '../testing/sign-in-bench.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { SignInCodesService } from './sign-in-codes.service.js';

const { email } = KNOWN_CUSTOMER;

describe.each(await databaseKinds())(`${SignInCodesService.name} on %s`, (kind) => {
  let bench: SignInBench;

  beforeAll(async () => {
    bench = await SignInBench.open(kind);
  });

  beforeEach(async () => {
    bench = await bench.renew();
  });

  afterAll(async () => bench.close());

  const requestCode = async (): Promise<string> => {
    await bench.codes().request(email, VISITOR);
    const [text = ''] = await bench.mails();
    return /\b\d{6}\b/.exec(text)?.[0] ?? 'no code';
  };
  const redeem = async (code: string, address = email): Promise<SignedIn> =>
    bench.codes().redeem(address, code, VISITOR);
  const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000');
  const rows = async (): Promise<Record<string, unknown>[]> =>
    bench.dataSource.query('SELECT * FROM sign_in_codes ORDER BY id');

  it('should keep codes for the owner of a mailbox whatever strangers ask for', async () => {
    await bench.codes().request(KNOWN_CUSTOMER.email, VISITOR);
    const [own = ''] = await bench.mails();
    const stranger = { address: '198.51.100.200' };
    for (let times = 0; times < 7; times += 1) await bench.codes().request(KNOWN_CUSTOMER.email, stranger);
    expect(await bench.mails()).toHaveLength(6);
    const code = /\b\d{6}\b/.exec(own)?.[0] ?? '';
    await expect(bench.codes().redeem(KNOWN_CUSTOMER.email, code, VISITOR)).resolves.toMatchObject({});
  });

  it('should keep the tries of whoever asked for a code apart from those of strangers', async () => {
    const code = await requestCode();
    const stranger = { ...VISITOR, address: '198.51.100.200' };
    for (let tries = 0; tries < 7; tries += 1)
      await expect(bench.codes().redeem(email, wrongOf(code), stranger)).rejects.toThrow(WrongCodeError);
    await expect(bench.codes().redeem(email, code, stranger)).rejects.toThrow(WrongCodeError);
    await expect(redeem(code)).resolves.toBeDefined();
  });

  it('should take a code from another network, too', async () => {
    const code = await requestCode();
    await expect(bench.codes().redeem(email, code, { ...VISITOR, address: '198.51.100.200' })).resolves.toBeDefined();
  });

  it('should let the customer in with the code that was mailed, into an account linked to them', async () => {
    const { user } = await redeem(await requestCode(), 'Luis@Example.com');
    expect(user).toMatchObject({ role: 'customer', customerId: KNOWN_CUSTOMER.customerId, passwordHash: null });
  });

  it('should take a code once', async () => {
    const code = await requestCode();
    await redeem(code);
    await expect(redeem(code)).rejects.toThrow(WrongCodeError);
  });

  it('should take a code once even when it comes twice at the same moment', async () => {
    const code = await requestCode();
    const results = await Promise.allSettled([redeem(code), redeem(code), redeem(code)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('should refuse the right code after five wrong ones, though they come all at once', async () => {
    const code = await requestCode();
    await Promise.allSettled(Array.from({ length: 5 }, () => redeem(wrongOf(code))));
    await expect(redeem(code)).rejects.toThrow(WrongCodeError);
  });

  it('should still take the right code after four wrong ones', async () => {
    const code = await requestCode();
    for (let tries = 0; tries < 4; tries += 1) await expect(redeem(wrongOf(code))).rejects.toThrow(WrongCodeError);
    await expect(redeem(code)).resolves.toBeDefined();
  });

  it('should refuse a code after ten minutes', async () => {
    const code = await requestCode();
    await bench.changeAll(SignInCode, { expiresAt: now() });
    await expect(redeem(code)).rejects.toThrow(WrongCodeError);
  });

  it('should give a code ten minutes', async () => {
    await requestCode();
    const [row] = await rows();
    expect(row?.['expires_at']).toBe(secondsFrom(600, String(row?.['created_at'])));
  });

  it('should refuse an earlier code once there is a later one', async () => {
    const first = await requestCode();
    const second = await requestCode();
    if (first !== second) await expect(redeem(first)).rejects.toThrow(WrongCodeError);
    await expect(redeem(second)).resolves.toBeDefined();
  });

  it('should refuse the code of one address with another', async () => {
    const code = await requestCode();
    await bench.codes().request('other@example.com', VISITOR);
    await expect(redeem(code, 'other@example.com')).rejects.toThrow(WrongCodeError);
  });

  it('should send five codes an hour and then none, without a word', async () => {
    for (let times = 0; times < 7; times += 1) await bench.codes().request(email, VISITOR);
    expect(await bench.mails()).toHaveLength(5);
  });

  it('should treat an unknown address alike but for the mail', async () => {
    await bench.codes().request(email, VISITOR);
    await bench.codes().request('nobody@example.com', VISITOR);
    expect(await bench.mails()).toHaveLength(1);
    const [known, unknown] = await rows();
    expect(Object.keys(unknown ?? {})).toEqual(Object.keys(known ?? {}));
    expect([unknown?.['tries'], unknown?.['used_at']]).toEqual([known?.['tries'], known?.['used_at']]);
    await expect(redeem('123456', 'nobody@example.com')).rejects.toThrow(WrongCodeError);
  });

  it('should keep neither code nor address readable', async () => {
    const code = await requestCode();
    const text = JSON.stringify(await rows());
    expect(text).not.toContain(email);
    expect(text).not.toContain(`"${code}"`);
  });
});
