import { VerificationAttempt } from './entities/verification-attempt.entity.js';
import { callerWith, LUIS, openVerificationBench, STRANGER } from './testing/verification-bench.js';
import { VerificationService } from './verification.service.js';

const CONVERSATION = 11;

describe(`${VerificationService.name}: claims`, () => {
  let bench: Awaited<ReturnType<typeof openVerificationBench>>;
  const caller = callerWith();

  beforeAll(async () => {
    bench = await openVerificationBench();
  });
  beforeEach(() => bench.clear());
  afterAll(() => bench.close());

  it('should need a code when the account is linked to another customer, and none for its own', async () => {
    const linked = callerWith({ customerId: 2 });
    expect(await bench.verification.submitIdentifier(CONVERSATION, linked, LUIS)).toEqual({ status: 'code_sent' });
    expect(await bench.verification.submitIdentifier(CONVERSATION, linked, 'customer 2')).toMatchObject({
      status: 'proven',
    });
  });

  it.each([
    ['staff', callerWith({ role: 'staff' })],
    ['administrators', callerWith({ role: 'admin' })],
    ['keys that may act as customers', callerWith({ via: 'api_key', scopes: ['customers:act_as'], sessionId: null })],
  ])('should be proof from %s', async (_who, trusted) => {
    expect(await bench.verification.submitIdentifier(CONVERSATION, trusted, '2')).toEqual({
      status: 'proven',
      customerId: 2,
      method: 'act_as',
    });
    expect(await bench.verification.proofOf(CONVERSATION, trusted)).toEqual({ customerId: 2, method: 'act_as' });
    expect(await bench.verification.proofOf(CONVERSATION, { ...trusted, role: 'customer', scopes: [] })).toBeNull();
  });

  it('should say the same and do the same whether or not it matches a customer', async () => {
    const known = await bench.verification.submitIdentifier(1, callerWith({ userId: 1 }), LUIS);
    const work = bench.lookups.splice(0);
    const unknown = await bench.verification.submitIdentifier(2, callerWith({ userId: 2 }), STRANGER);
    expect(unknown).toEqual(known);
    expect(bench.lookups).toEqual(work);
    expect(bench.audited).toEqual(['verification.claim', 'verification.claim']);
    expect(await bench.rows.getRepository(VerificationAttempt).count()).toBe(2);
  });

  it('should send nothing to anybody when it matches nobody', async () => {
    await bench.verification.submitIdentifier(CONVERSATION, caller, STRANGER);
    await bench.lastCode();
    expect(bench.mails).toEqual([]);
  });

  it('should be asked for again when the text holds no identifier', async () => {
    expect(await bench.verification.submitIdentifier(CONVERSATION, caller, 'show my orders')).toEqual({
      status: 'no_identifier',
    });
  });

  it('should make no second code when it is repeated within a minute', async () => {
    await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
    await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS.toUpperCase());
    await bench.lastCode();
    expect(bench.mails).toHaveLength(1);
  });
});
