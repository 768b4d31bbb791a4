import { callerWith, LUIS, openVerificationBench, STRANGER } from './testing/verification-bench.js';
import { VerificationService } from './verification.service.js';

const CONVERSATION = 11;

describe(`${VerificationService.name}: proof`, () => {
  let bench: Awaited<ReturnType<typeof openVerificationBench>>;
  const caller = callerWith();

  beforeAll(async () => {
    bench = await openVerificationBench();
  });
  beforeEach(() => bench.clear());
  afterAll(() => bench.close());
  const claimAndProve = async (identifier = LUIS, who = caller) => {
    await bench.verification.submitIdentifier(CONVERSATION, who, identifier);
    return bench.verification.submitCode(CONVERSATION, who, await bench.lastCode());
  };

  it('should be the linked customer at once', async () => {
    const linked = callerWith({ customerId: 2 });
    expect(await bench.verification.proofOf(CONVERSATION, linked)).toEqual({
      customerId: 2,
      method: 'linked_account',
    });
  });

  it('should be nobody for staff and administrators who name nobody', async () => {
    expect(await bench.verification.proofOf(CONVERSATION, callerWith({ role: 'staff' }))).toBeNull();
    expect(await bench.verification.proofOf(CONVERSATION, callerWith({ role: 'admin' }))).toBeNull();
  });

  it('should never follow from a claim alone', async () => {
    await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).toBeNull();
  });

  it('should follow from the code that was sent', async () => {
    expect(await claimAndProve()).toEqual({ status: 'proven', customerId: 1, method: 'code' });
    expect(await bench.verification.proofOf(CONVERSATION, caller)).toEqual({ customerId: 1, method: 'code' });
    expect(bench.mails.map((mail) => mail.to)).toEqual([LUIS]);
  });

  it('should hold neither in another conversation nor for another account', async () => {
    await claimAndProve();
    expect(await bench.verification.proofOf(CONVERSATION + 1, caller)).toBeNull();
    expect(await bench.verification.proofOf(CONVERSATION, callerWith({ userId: 8 }))).toBeNull();
  });

  it('should outlive a restart', async () => {
    await claimAndProve();
    expect(await (await bench.restart()).proofOf(CONVERSATION, caller)).toMatchObject({ customerId: 1 });
  });

  it('should end after 24 idle hours, and not before', async () => {
    await claimAndProve();
    await bench.age(23 * 3600);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).not.toBeNull();
    await bench.age(23 * 3600);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).not.toBeNull();
    await bench.age(24 * 3600 + 1);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).toBeNull();
  });

  it('should end with the session it was made in, and with no other', async () => {
    await claimAndProve();
    await bench.verification.forgetSession('session-b');
    expect(await bench.verification.proofOf(CONVERSATION, caller)).not.toBeNull();
    await bench.verification.forgetSession('session-a');
    expect(await bench.verification.proofOf(CONVERSATION, callerWith({ sessionId: 'session-b' }))).toBeNull();
  });

  it('should end with its account', async () => {
    await claimAndProve();
    await bench.verification.forgetAccount(caller.userId);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).toBeNull();
    expect(await bench.verification.submitCode(CONVERSATION, caller, '000000')).toEqual({ status: 'no_identifier' });
  });

  it('should end when it is forgotten', async () => {
    await claimAndProve();
    await bench.verification.forget(CONVERSATION);
    expect(await bench.verification.proofOf(CONVERSATION, caller)).toBeNull();
  });

  it('should end with a claim to be somebody else, known or not', async () => {
    for (const other of ['customer 2', STRANGER]) {
      await claimAndProve();
      expect(await bench.verification.submitIdentifier(CONVERSATION, caller, other)).toEqual({ status: 'code_sent' });
      expect(await bench.verification.proofOf(CONVERSATION, caller)).toBeNull();
      await bench.age(3600);
    }
  });

  it('should not need a second code for the customer who is proven', async () => {
    await claimAndProve();
    expect(await bench.verification.submitIdentifier(CONVERSATION, caller, '+55 (12) 3923-5555')).toEqual({
      status: 'proven',
      customerId: 1,
      method: 'code',
    });
  });
});
