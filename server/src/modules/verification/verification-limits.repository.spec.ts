import { VerificationAttempt } from './entities/verification-attempt.entity.js';
import { callerWith, LUIS, openVerificationBench, STRANGER } from './testing/verification-bench.js';
import { VerificationService } from './verification.service.js';

const CONVERSATION = 11;

describe(`${VerificationService.name}: limits (C5)`, () => {
  let bench: Awaited<ReturnType<typeof openVerificationBench>>;
  const caller = callerWith();

  beforeAll(async () => {
    bench = await openVerificationBench();
  });
  beforeEach(() => bench.clear());
  afterAll(() => bench.close());

  const claims = async (count: number, make: (round: number) => [number, ReturnType<typeof callerWith>, string]) => {
    const steps = [];
    for (let round = 0; round < count; round += 1)
      steps.push((await bench.verification.submitIdentifier(...make(round))).status);
    return steps;
  };

  it('should allow an account five claims in fifteen minutes', async () => {
    const steps = await claims(6, (round) => [CONVERSATION + round, caller, `customer ${round + 1}`]);
    expect(steps).toEqual([...Array.from({ length: 5 }, () => 'code_sent'), 'too_many']);
    await bench.age(15 * 60 + 1);
    expect((await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS)).status).toBe('code_sent');
  });

  it('should allow an account five claims when they come at once', async () => {
    const steps = await Promise.all(
      Array.from({ length: 8 }, (_, round) =>
        bench.verification.submitIdentifier(round, caller, `customer ${round + 1}`),
      ),
    );
    expect(steps.filter((step) => step.status === 'code_sent')).toHaveLength(5);
  });

  it.each([LUIS, STRANGER])('should tell nobody how often others claimed %s', async (identifier) => {
    const steps = await claims(7, (round) => [round, callerWith({ userId: round + 1 }), identifier]);
    expect(steps).toEqual(Array.from({ length: 7 }, () => 'code_sent'));
    await bench.lastCode();
    expect(bench.mails).toHaveLength(identifier === LUIS ? 5 : 0);
  });

  it('should do the same work for a code that is held back', async () => {
    await claims(6, (round) => [round, callerWith({ userId: round + 1 }), LUIS]);
    expect(bench.audited).toEqual(Array.from({ length: 6 }, () => 'verification.claim'));
    const attempts = await bench.rows.getRepository(VerificationAttempt).find();
    expect(attempts).toHaveLength(6);
    expect(new Set(attempts.map(({ codeHash }) => codeHash.length)).size).toBe(1);
  });

  it('should send a code again when the hour has passed for one that was held back', async () => {
    await claims(6, (round) => [round, callerWith({ userId: round + 1 }), LUIS]);
    await bench.age(3600);
    expect(await bench.verification.resend(5, callerWith({ userId: 6 }))).toEqual({ status: 'code_sent' });
    await bench.lastCode();
    expect(bench.mails).toHaveLength(6);
  });

  it('should send a customer five codes an hour without telling, whatever they are called by', async () => {
    const names = [LUIS, 'customer 1', '+55 (12) 3923-5555'];
    const steps = await claims(7, (round) => [round, callerWith({ userId: round + 1 }), names[round % 3] ?? LUIS]);
    await bench.lastCode();
    expect(steps).toEqual(Array.from({ length: 7 }, () => 'code_sent'));
    expect(bench.mails).toHaveLength(5);
  });

  it.each([
    ['an address', () => '192.0.2.7'],
    ['a /64 network of IPv6 addresses', (round: number) => `2001:db8:0:7:${(round + 1).toString(16)}::1`],
  ])('should allow %s twenty claims an hour', async (_what, addressOf) => {
    const steps = await claims(21, (round) => [
      round,
      callerWith({ userId: round, address: addressOf(round) }),
      `customer ${round + 1}`,
    ]);
    expect(steps.filter((status) => status === 'code_sent')).toHaveLength(20);
    expect(steps.at(-1)).toBe('too_many');
    expect(bench.audited).toContain('verification.limited');
  });

  it('should count the neighbouring network apart', async () => {
    await claims(20, (round) => [round, callerWith({ userId: round, address: '2001:db8:0:7::1' }), STRANGER]);
    const neighbour = callerWith({ userId: 21, address: '2001:db8:0:8::1' });
    expect(await bench.verification.submitIdentifier(21, neighbour, STRANGER)).toEqual({ status: 'code_sent' });
  });
});
