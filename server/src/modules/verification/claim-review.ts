import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { now } from '../../common/clock.js';
import { AuditService } from '../audit/audit.service.js';
import { Policy } from '../policy/policy.js';
import { ClaimChangedError } from './errors/claim-changed.error.js';
import { NoClaimError } from './errors/no-claim.error.js';
import { Proofs } from './proofs.js';
import { type OpenAttempt, VerificationAttemptRepository } from './verification-attempt.repository.js';
import type { ProvenCustomer } from './verification.contract.js';

/** A claim that nothing has proven yet. `customerId` is null when the store knows nobody by what was claimed. */
export interface OpenClaim {
  readonly conversationId: number;
  readonly customerId: number | null;
  readonly claimedAt: string;
}

/** The account whose claim is looked at, and the session a proof ends with; null for one without a session. */
export interface Claimant {
  readonly conversationId: number;
  readonly userId: number;
  readonly sessionId: string | null;
}

/** Lets people on the staff say whether somebody is who they claim to be. */
@Injectable()
export class ClaimReview {
  constructor(
    private readonly attempts: VerificationAttemptRepository,
    private readonly proofs: Proofs,
    private readonly policy: Policy,
    private readonly audit: AuditService,
  ) {}

  /** The open claims of some conversations; one query however many there are. */
  async claimsIn(conversationIds: readonly number[]): Promise<OpenClaim[]> {
    const open = await this.attempts.findOpenByConversations(conversationIds);
    return open.map(({ conversationId, customerId, sentAt }) => ({ conversationId, customerId, claimedAt: sentAt }));
  }

  /**
   * Takes the claimant for the customer they claim to be, in that conversation.
   *
   * @param read the customer that the staff read to be claimed. Without it, only a claimant who never claimed to be anybody else is
   *   taken for one: between reading and approving the claim may have been exchanged.
   * @throws ForbiddenError for anybody but the staff; NoClaimError when there is no open claim, or it fits no customer;
   *   ClaimChangedError when another one is claimed than was read.
   */
  async approve(
    staff: Caller,
    { conversationId, userId, sessionId }: Claimant,
    read: number | null,
  ): Promise<ProvenCustomer> {
    const attempt = await this.find(staff, conversationId, userId);
    const { id, customerId } = attempt;
    if (customerId === null) throw new NoClaimError();
    const isRead = read === null ? await this.attempts.claimsNothingElse(attempt) : read === customerId;
    if (!isRead) throw new ClaimChangedError();
    if (!(await this.attempts.markUsed(id, now()))) throw new NoClaimError();
    const proof = { conversationId, userId, customerId, method: 'staff', sessionId } as const;
    return this.proofs.keep(proof, staff.userId);
  }

  /** Ends the claim: its code proves nothing any more. @throws as `approve`. */
  async reject(staff: Caller, { conversationId, userId }: Claimant): Promise<void> {
    const { id } = await this.find(staff, conversationId, userId);
    await this.attempts.close(id, now());
    await this.audit.record({
      actor: staff.userId,
      action: 'verification.rejected',
      subject: `conversation:${conversationId}`,
      details: { attempt: id },
    });
  }

  private async find(staff: Caller, conversationId: number, userId: number): Promise<OpenAttempt> {
    this.policy.require(staff, 'inbox:work');
    const attempt = await this.attempts.findOpen(conversationId, userId);
    if (attempt === null) throw new NoClaimError();
    return attempt;
  }
}
