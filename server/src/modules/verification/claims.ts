import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../common/caller.js';
import { now, secondsFrom } from '../../common/clock.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { addressGroup } from '../../common/throttling/address-group.js';
import { AuditService } from '../audit/audit.service.js';
import { Policy } from '../policy/policy.js';
import type { DirectoryEntry } from '../users/customer-directory.contract.js';
import { ClaimLimits } from './claim-limits.js';
import { codeHash } from './code-hash.js';
import { CODE_MINUTES, CODE_TRIES, RESEND_SECONDS } from './code-lifetime.js';
import { CodeSender } from './code-sender.js';
import type { NewCountedClaim } from './counted-claim.repository.js';
import { IdentityClaimedEvent } from './events/identity-claimed.event.js';
import { canonicalIdentifier, type Identifier } from './identifier.js';
import { generateCode } from './one-time-code.js';
import { Proofs } from './proofs.js';
import { type NewAttempt, type OpenAttempt, VerificationAttemptRepository } from './verification-attempt.repository.js';
import type { VerificationStep } from './verification.contract.js';

interface ClaimedSubject {
  readonly identifierHash: string;
  readonly subjectHash: string;
  readonly customer: DirectoryEntry | null;
}

/** Records claims and makes their codes. Whether a claim matched anybody shows in no step and in no amount of work. */
@Injectable()
export class Claims {
  constructor(
    private readonly attempts: VerificationAttemptRepository,
    private readonly limits: ClaimLimits,
    private readonly proofs: Proofs,
    private readonly sender: CodeSender,
    private readonly audit: AuditService,
    private readonly policy: Policy,
    private readonly cipher: Cipher,
    private readonly events: EventEmitter2,
  ) {}

  /** A claim that nothing proves yet. The same claim again within a minute makes no second code. */
  async claim(
    conversationId: number,
    caller: Caller,
    identifier: Identifier,
    customer: DirectoryEntry | null,
  ): Promise<VerificationStep> {
    if (this.policy.may(caller, 'customer:act-as')) return this.actAs(conversationId, caller, customer);
    const subject = this.subjectOf(identifier, customer);
    if (await this.justSent(conversationId, caller, subject)) return { status: 'code_sent' };
    const step = await this.issue(conversationId, caller, subject);
    if (step.status === 'code_sent') await this.proofs.end(conversationId, caller);
    return step;
  }

  /** Another code for an earlier claim. */
  async repeat(attempt: OpenAttempt, caller: Caller, customer: DirectoryEntry | null): Promise<VerificationStep> {
    const { identifierHash, subjectHash } = attempt;
    return this.issue(attempt.conversationId, caller, { identifierHash, subjectHash, customer });
  }

  /** Puts a wrong code on record; its try was spent before it was compared. */
  async wrongCode(attempt: OpenAttempt, caller: Caller): Promise<VerificationStep> {
    await this.record(caller, 'verification.wrong_code', attempt.conversationId, { attempt: attempt.id });
    return { status: 'wrong_code', triesLeft: Math.max(0, CODE_TRIES - attempt.tries - 1) };
  }

  private async actAs(
    conversationId: number,
    caller: Caller,
    customer: DirectoryEntry | null,
  ): Promise<VerificationStep> {
    if (customer === null) return { status: 'unknown_customer' };
    return {
      status: 'proven',
      ...(await this.proofs.establish(conversationId, caller, customer.customerId, 'act_as')),
    };
  }

  private async issue(conversationId: number, caller: Caller, subject: ClaimedSubject): Promise<VerificationStep> {
    const claimedAt = now();
    const verdict = await this.limits.judge(this.countedClaim(caller, subject, claimedAt));
    if (!verdict.allowed) {
      await this.record(caller, 'verification.limited', conversationId, { by: verdict.by });
      return { status: 'too_many', retryAfterSeconds: verdict.retryAfterSeconds };
    }
    const code = generateCode();
    // A code that nobody receives must not be found by guessing either.
    const answer = verdict.sends ? code : randomUUID();
    const id = await this.attempts.record(this.attemptFor(conversationId, caller, subject, answer, claimedAt));
    await this.attempts.closeBefore(id, conversationId, caller.userId, claimedAt);
    this.sender.send(verdict.sends ? subject.customer : null, code);
    const mail = verdict.sends ? 'allowed' : 'held back';
    await this.record(caller, 'verification.claim', conversationId, { attempt: id, mail });
    this.events.emit(IdentityClaimedEvent.name, new IdentityClaimedEvent(conversationId, caller.userId));
    return { status: 'code_sent' };
  }

  private attemptFor(
    conversationId: number,
    caller: Caller,
    { customer, ...hashes }: ClaimedSubject,
    answer: string,
    sentAt: string,
  ): NewAttempt {
    const { userId } = caller;
    return {
      ...hashes,
      conversationId,
      userId,
      customerId: customer?.customerId ?? null,
      codeHash: codeHash(this.cipher, { conversationId, userId }, answer),
      sentAt,
      expiresAt: secondsFrom(CODE_MINUTES * 60, sentAt),
    };
  }

  private countedClaim(caller: Caller, subject: ClaimedSubject, claimedAt: string): NewCountedClaim {
    const { identifierHash, subjectHash } = subject;
    const place = caller.address === undefined ? null : addressGroup(caller.address);
    return {
      userHash: this.cipher.keyedHash('verification.user', String(caller.userId)),
      identifierHash,
      subjectHash,
      addressHash: place === null ? null : this.cipher.keyedHash('verification.address', place),
      claimedAt,
    };
  }

  private subjectOf(identifier: Identifier, customer: DirectoryEntry | null): ClaimedSubject {
    const identifierHash = this.cipher.keyedHash('verification.identifier', canonicalIdentifier(identifier));
    const subject = customer === null ? `nobody:${identifierHash}` : `customer:${customer.customerId}`;
    return { identifierHash, subjectHash: this.cipher.keyedHash('verification.subject', subject), customer };
  }

  private async justSent(conversationId: number, caller: Caller, subject: ClaimedSubject): Promise<boolean> {
    const open = await this.attempts.findOpen(conversationId, caller.userId);
    if (open?.identifierHash !== subject.identifierHash || open.tries >= CODE_TRIES) return false;
    return open.sentAt > secondsFrom(-RESEND_SECONDS);
  }

  private async record(
    caller: Caller,
    action: string,
    conversationId: number,
    details: Record<string, string | number>,
  ) {
    await this.audit.record({ actor: caller.userId, action, subject: `conversation:${conversationId}`, details });
  }
}
