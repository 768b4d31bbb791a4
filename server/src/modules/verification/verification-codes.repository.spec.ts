import { IsNull } from 'typeorm';
import { Proof } from './entities/proof.entity.js';
import { VerificationAttempt } from './entities/verification-attempt.entity.js';
import { callerWith, LUIS, openVerificationBench, STRANGER } from './testing/verification-bench.js';
import { VerificationService } from './verification.service.js';

const CONVERSATION = 11;

describe(`${VerificationService.name}: codes (C4)`, () => {
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
  const another = (code: string) => (code === '000000' ? '000001' : '000000');

  describe('a code', () => {
    it('should be kept only as a keyed hash, and the customer sealed', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const kept = JSON.stringify(await bench.rows.getRepository(VerificationAttempt).find());
      expect(kept).not.toContain(await bench.lastCode());
      expect(kept).not.toContain(LUIS);
    });

    it('should work after a restart', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const restarted = await bench.restart();
      expect(await restarted.submitCode(CONVERSATION, caller, await bench.lastCode())).toMatchObject({
        status: 'proven',
      });
    });

    it('should work once', async () => {
      await claimAndProve();
      const code = await bench.lastCode();
      await bench.rows.getRepository(Proof).clear();
      expect(await bench.verification.submitCode(CONVERSATION, caller, code)).toEqual({ status: 'no_identifier' });
    });

    it('should work once when it is sent many times at once', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const code = await bench.lastCode();
      await Promise.all(Array.from({ length: 5 }, () => bench.verification.submitCode(CONVERSATION, caller, code)));
      expect(bench.audited.filter((action) => action === 'verification.proof')).toHaveLength(1);
    });

    it('should not work in another conversation or for another account', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const code = await bench.lastCode();
      await bench.verification.submitIdentifier(CONVERSATION + 1, caller, 'customer 2');
      expect(await bench.verification.submitCode(CONVERSATION + 1, caller, code)).toMatchObject({
        status: 'wrong_code',
      });
      expect(await bench.verification.submitCode(CONVERSATION, callerWith({ userId: 8 }), code)).toEqual({
        status: 'no_identifier',
      });
    });

    it('should expire after ten minutes', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const code = await bench.lastCode();
      await bench.age(10 * 60 + 1);
      expect(await bench.verification.submitCode(CONVERSATION, caller, code)).toEqual({ status: 'code_expired' });
    });

    it('should stop working after five wrong ones, also across a restart', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const code = await bench.lastCode();
      const left = [];
      for (let round = 0; round < 5; round += 1) {
        const service = await bench.restart();
        left.push(await service.submitCode(CONVERSATION, caller, another(code)));
      }
      expect(left).toEqual([4, 3, 2, 1, 0].map((triesLeft) => ({ status: 'wrong_code', triesLeft })));
      expect(await bench.verification.submitCode(CONVERSATION, caller, code)).toEqual({ status: 'code_expired' });
    });

    it('should count no more than five tries when many are entered at once', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const wrong = another(await bench.lastCode());
      const steps = await Promise.all(
        Array.from({ length: 9 }, () => bench.verification.submitCode(CONVERSATION, caller, wrong)),
      );
      expect(steps.filter((step) => step.status === 'wrong_code')).toHaveLength(5);
      expect(steps.filter((step) => step.status === 'code_expired')).toHaveLength(4);
    });

    it('should spend no try on a text that is no code', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      expect(await bench.verification.submitCode(CONVERSATION, caller, 'what code?')).toEqual({
        status: 'wrong_code',
        triesLeft: 5,
      });
    });

    it('should not prove a claim that matched nobody, even when it is guessed', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const code = await bench.lastCode();
      const [attempt] = await bench.rows.getRepository(VerificationAttempt).find();
      await bench.age(3600);
      await bench.verification.submitIdentifier(CONVERSATION, caller, STRANGER);
      await bench.rows
        .getRepository(VerificationAttempt)
        .update({ closedAt: IsNull() }, { codeHash: attempt?.codeHash ?? '' });
      expect(await bench.verification.submitCode(CONVERSATION, caller, code)).toMatchObject({ status: 'wrong_code' });
    });
  });

  describe('another code', () => {
    it('should be refused within a minute, with the seconds to wait', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const step = await bench.verification.resend(CONVERSATION, caller);
      expect(step).toMatchObject({ status: 'too_many' });
      expect(step.status === 'too_many' && step.retryAfterSeconds).toBeGreaterThan(55);
    });

    it('should take the place of the one before', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      const first = await bench.lastCode();
      await bench.age(61);
      expect(await bench.verification.resend(CONVERSATION, caller)).toEqual({ status: 'code_sent' });
      const second = await bench.lastCode();
      if (first !== second) {
        expect(await bench.verification.submitCode(CONVERSATION, caller, first)).toMatchObject({
          status: 'wrong_code',
        });
      }
      expect(await bench.verification.submitCode(CONVERSATION, caller, second)).toMatchObject({
        status: 'proven',
        customerId: 1,
      });
    });

    it('should still come days later, since a wait never expires', async () => {
      await bench.verification.submitIdentifier(CONVERSATION, caller, LUIS);
      await bench.age(3 * 24 * 3600);
      expect(await bench.verification.resend(CONVERSATION, caller)).toEqual({ status: 'code_sent' });
    });

    it('should look the same and do the same for a claim that matched nobody', async () => {
      await bench.verification.submitIdentifier(1, callerWith({ userId: 1 }), LUIS);
      await bench.verification.submitIdentifier(2, callerWith({ userId: 2 }), STRANGER);
      await bench.age(61);
      bench.lookups.splice(0);
      const known = await bench.verification.resend(1, callerWith({ userId: 1 }));
      expect(await bench.verification.resend(2, callerWith({ userId: 2 }))).toEqual(known);
      expect(bench.lookups).toEqual(['id', 'id']);
    });

    it('should need a claim first', async () => {
      expect(await bench.verification.resend(CONVERSATION, caller)).toEqual({ status: 'no_identifier' });
    });
  });
});
