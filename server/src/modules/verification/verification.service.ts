import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { now, secondsFrom } from '../../common/clock.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { Claims } from './claims.js';
import { codeHash } from './code-hash.js';
import { CODE_TRIES, RESEND_SECONDS } from './code-lifetime.js';
import { parseIdentifier } from './identifier.js';
import { IdentityLookup } from './identity-lookup.js';
import { parseCode } from './one-time-code.js';
import { Proofs } from './proofs.js';
import { type OpenAttempt, VerificationAttemptRepository } from './verification-attempt.repository.js';
import type { ProvenCustomer, VerificationStep } from './verification.contract.js';

/**
 * Turns claims into proof. What a person types is a claim; proof is a linked account, a code sent to the address on
 * file, or a caller who may act for customers. Unknown and known identifiers get the same steps and the same work.
 */
@Injectable()
export class VerificationService {
  constructor(
    private readonly attempts: VerificationAttemptRepository,
    private readonly claims: Claims,
    private readonly proofs: Proofs,
    private readonly lookup: IdentityLookup,
    private readonly cipher: Cipher,
  ) {}

  /** The customer the caller is proven to be in this conversation; null until then. Never from a claim. */
  async proofOf(conversationId: number, caller: Caller): Promise<ProvenCustomer | null> {
    return this.proofs.of(conversationId, caller);
  }

  /** The customers proven in conversations, by conversation, for lists; one query however many there are. */
  customersProvenIn(conversationIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return this.proofs.provenIn(conversationIds);
  }

  /**
   * Takes an e-mail address, phone number or customer id. Proven at once for the customer the caller already is, and
   * for callers who may act as customers; otherwise a code leaves for the address on file. A claim to be somebody
   * else ends the proof of this conversation.
   *
   * @throws StoreUnavailableError when the store cannot be read.
   */
  async submitIdentifier(conversationId: number, caller: Caller, text: string): Promise<VerificationStep> {
    const identifier = parseIdentifier(text);
    if (identifier === null) return { status: 'no_identifier' };
    const customer = await this.lookup.find(identifier);
    const known = await this.knownAs(conversationId, caller, customer?.customerId ?? null);
    if (known) return { status: 'proven', ...known };
    return this.claims.claim(conversationId, caller, identifier, customer);
  }

  /** Takes a typed code. Each code counts as a try, up to five; the right one works once, for ten minutes, in this conversation. */
  async submitCode(conversationId: number, caller: Caller, text: string): Promise<VerificationStep> {
    const attempt = await this.attempts.findOpen(conversationId, caller.userId);
    if (attempt === null) return this.withoutAttempt(conversationId, caller);
    const code = parseCode(text);
    if (code === null) return { status: 'wrong_code', triesLeft: Math.max(0, CODE_TRIES - attempt.tries) };
    if (!(await this.attempts.spendTry(attempt.id, CODE_TRIES, now()))) return { status: 'code_expired' };
    if (attempt.customerId === null || !this.isRight(attempt, code)) return this.claims.wrongCode(attempt, caller);
    if (!(await this.attempts.markUsed(attempt.id, now()))) return { status: 'code_expired' };
    return { status: 'proven', ...(await this.proofs.establish(conversationId, caller, attempt.customerId, 'code')) };
  }

  /**
   * Sends another code for the last claim, once a minute has passed; the one before stops working.
   *
   * @throws StoreUnavailableError when the store cannot be read.
   */
  async resend(conversationId: number, caller: Caller): Promise<VerificationStep> {
    const attempt = await this.attempts.findOpen(conversationId, caller.userId);
    if (attempt === null) return { status: 'no_identifier' };
    const wait = Date.parse(secondsFrom(RESEND_SECONDS, attempt.sentAt)) - Date.parse(now());
    if (wait > 0) return { status: 'too_many', retryAfterSeconds: Math.ceil(wait / 1000) };
    return this.claims.repeat(attempt, caller, await this.lookup.findAgain(attempt.customerId));
  }

  /** Forgets every claim and proof of the conversation; for the limits they still count. A linked account stays linked. */
  async forget(conversationId: number): Promise<void> {
    await this.attempts.removeByConversation(conversationId);
    await this.proofs.endAll(conversationId);
  }

  /** Forgets the proofs that rested on a session; its claims may still be answered by the same account. */
  async forgetSession(sessionId: string): Promise<void> {
    await this.proofs.endOfSession(sessionId);
  }

  /** Forgets every claim and proof of an account; for the limits they still count. */
  async forgetAccount(userId: number): Promise<void> {
    await this.attempts.removeByUser(userId);
    await this.proofs.endOfAccount(userId);
  }

  private async knownAs(
    conversationId: number,
    caller: Caller,
    customerId: number | null,
  ): Promise<ProvenCustomer | null> {
    const proven = await this.proofs.of(conversationId, caller);
    if (customerId !== null && proven?.customerId === customerId) return proven;
    if (customerId !== null && customerId === caller.customerId)
      return this.backToOwn(conversationId, caller, customerId);
    return null;
  }

  private async backToOwn(conversationId: number, caller: Caller, customerId: number): Promise<ProvenCustomer> {
    await this.proofs.end(conversationId, caller);
    return { customerId, method: 'linked_account' };
  }

  private async withoutAttempt(conversationId: number, caller: Caller): Promise<VerificationStep> {
    const proven = await this.proofs.of(conversationId, caller);
    return proven ? { status: 'proven', ...proven } : { status: 'no_identifier' };
  }

  private isRight(attempt: OpenAttempt, code: string): boolean {
    const entered = codeHash(this.cipher, attempt, code);
    return timingSafeEqual(Buffer.from(entered), Buffer.from(attempt.codeHash));
  }
}
