import { CountedClaim } from './entities/counted-claim.entity.js';
import { VerificationAttempt } from './entities/verification-attempt.entity.js';
import { callerWith, LUIS, openVerificationBench, STRANGER } from './testing/verification-bench.js';
import { VerificationService } from './verification.service.js';

const CONVERSATION = 1_234_567;

describe(`${VerificationService.name}: forgetting`, () => {
  let bench: Awaited<ReturnType<typeof openVerificationBench>>;
  const caller = callerWith({ userId: 7_654_321 });

  beforeAll(async () => {
    bench = await openVerificationBench();
  });
  beforeEach(() => bench.clear());
  afterAll(() => bench.close());

  const forgetConversation = async () => bench.verification.forget(CONVERSATION);
  const forgetAccount = async (userId = caller.userId) => bench.verification.forgetAccount(userId);
  const counted = async () => bench.rows.getRepository(CountedClaim).find();
  const claim = async (identifier: string, who = caller) =>
    (await bench.verification.submitIdentifier(CONVERSATION, who, identifier)).status;
  const claimAndForget = async (times: number, forget: () => Promise<void>) => {
    const steps = [];
    for (let round = 0; round < times; round += 1) {
      steps.push(await claim(LUIS));
      await forget();
    }
    return steps;
  };

  it.each([
    ['a conversation', forgetConversation],
    ['an account', forgetAccount],
  ])('should leave no attempt of %s that could be answered', async (_what, forget) => {
    await claim(LUIS);
    const code = await bench.lastCode();
    await forget();
    expect(await bench.rows.getRepository(VerificationAttempt).count()).toBe(0);
    expect(await bench.verification.submitCode(CONVERSATION, caller, code)).toEqual({ status: 'no_identifier' });
    expect(await bench.verification.resend(CONVERSATION, caller)).toEqual({ status: 'no_identifier' });
  });

  it('should not give an account more claims', async () => {
    const steps = await claimAndForget(6, forgetConversation);
    expect(steps).toEqual([...Array.from({ length: 5 }, () => 'code_sent'), 'too_many']);
    await bench.lastCode();
    expect(bench.mails).toHaveLength(5);
  });

  it('should give nobody more wrong codes than five claims allow', async () => {
    const steps: string[] = [];
    await claimAndForget(7, async () => {
      for (let round = 0; round < 5; round += 1)
        steps.push((await bench.verification.submitCode(CONVERSATION, caller, '000000')).status);
      await forgetConversation();
    });
    expect(steps.filter((status) => status === 'wrong_code').length).toBeLessThanOrEqual(25);
    expect(steps.slice(25)).toEqual(Array.from({ length: 10 }, () => 'no_identifier'));
  });

  it('should not give an address more claims when its accounts are erased', async () => {
    const steps = [];
    for (let round = 1; round <= 21; round += 1) {
      steps.push(await claim(`customer ${round}`, callerWith({ userId: round, address: '192.0.2.7' })));
      await forgetAccount(round);
    }
    expect(steps).toEqual([...Array.from({ length: 20 }, () => 'code_sent'), 'too_many']);
  });

  it('should send a customer no more codes when the accounts that claimed are erased', async () => {
    for (let round = 1; round <= 7; round += 1) {
      expect(await claim(LUIS, callerWith({ userId: round }))).toBe('code_sent');
      await forgetAccount(round);
    }
    await bench.lastCode();
    expect(bench.mails).toHaveLength(5);
  });

  it('should leave nothing but keyed hashes and a time', async () => {
    await claim(LUIS, { ...caller, address: '192.0.2.7' });
    await forgetAccount();
    const [row] = await counted();
    const { id: _id, claimedAt, ...hashes } = row ?? new CountedClaim();
    expect(Date.parse(claimedAt)).toBeLessThanOrEqual(Date.now());
    expect(Object.keys(hashes).sort()).toEqual(['addressHash', 'identifierHash', 'subjectHash', 'userHash']);
    for (const hash of Object.values(hashes)) expect(hash).toMatch(/^[\w-]{43,64}$/);
    const text = JSON.stringify(row);
    for (const plain of [LUIS, '192.0.2.7', String(CONVERSATION), String(caller.userId)])
      expect(text).not.toContain(plain);
  });

  it('should be complete when the longest window has passed', async () => {
    await claim(LUIS);
    await forgetConversation();
    await bench.age(3599);
    await claim(STRANGER, callerWith({ userId: 2 }));
    expect(await counted()).toHaveLength(2);
    await bench.age(2);
    await claim(STRANGER, callerWith({ userId: 3 }));
    expect(await counted()).toHaveLength(2);
  });
});
