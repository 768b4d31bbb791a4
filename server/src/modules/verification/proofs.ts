import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../common/caller.js';
import { now, secondsFrom } from '../../common/clock.js';
import { AuditService } from '../audit/audit.service.js';
import { Policy } from '../policy/policy.js';
import { IdentityProvenEvent } from './events/identity-proven.event.js';
import { ProofForgottenEvent } from './events/proof-forgotten.event.js';
import { type NewProof, ProofRepository, type StoredProof } from './proof.repository.js';
import type { ProofMethod, ProvenCustomer } from './verification.contract.js';

const IDLE_SECONDS = 24 * 60 * 60;
const TOUCH_SECONDS = 60;
/** The methods that say who the person is, not whom they work for. */
const PERSONAL_METHODS: readonly ProofMethod[] = ['code', 'staff'];

/** Keeps who was proven in which conversation. A proof made there goes before the account's own link. */
@Injectable()
export class Proofs {
  constructor(
    private readonly proofs: ProofRepository,
    private readonly audit: AuditService,
    private readonly policy: Policy,
    private readonly events: EventEmitter2,
  ) {}

  /** The customer this caller is proven to be in this conversation. Looking counts as use: 24 idle hours end a proof. */
  async of(conversationId: number, caller: Caller): Promise<ProvenCustomer | null> {
    const stored = await this.proofs.find(conversationId, caller.userId);
    if (stored && this.holds(stored, caller)) {
      await this.touch(stored);
      return { customerId: stored.customerId, method: stored.method };
    }
    return caller.customerId === null ? null : { customerId: caller.customerId, method: 'linked_account' };
  }

  /** The customers proven in conversations, by conversation; looking at them here is no use of the proofs. */
  async provenIn(conversationIds: readonly number[]): Promise<Map<number, number>> {
    const stored = await this.proofs.findByConversations(conversationIds);
    const alive = stored.filter(({ lastUsedAt }) => lastUsedAt > secondsFrom(-IDLE_SECONDS));
    return new Map(alive.map(({ conversationId, customerId }) => [conversationId, customerId]));
  }

  /** The customer whom the account itself was proven to be last; null when no such proof is in force. */
  async lastOf({ userId }: Caller): Promise<number | null> {
    const proof = await this.proofs.findLast(userId, PERSONAL_METHODS, secondsFrom(-IDLE_SECONDS));
    return proof?.customerId ?? null;
  }

  /** Takes the caller for this customer from now on, in this conversation, instead of whoever was proven before. */
  async establish(
    conversationId: number,
    caller: Caller,
    customerId: number,
    method: ProofMethod,
  ): Promise<ProvenCustomer> {
    const { userId, sessionId } = caller;
    return this.keep({ conversationId, userId, customerId, method, sessionId }, userId);
  }

  /**
   * Keeps a proof that somebody answers for.
   *
   * @param actor the account that says so.
   */
  async keep(proof: NewProof, actor: number): Promise<ProvenCustomer> {
    const { conversationId, userId, customerId, method } = proof;
    await this.proofs.replace(proof, now());
    await this.audit.record({
      actor,
      action: 'verification.proof',
      subject: `conversation:${conversationId}`,
      details: { customerId, method },
    });
    this.events.emit(IdentityProvenEvent.name, new IdentityProvenEvent(conversationId, userId, customerId, method));
    return { customerId, method };
  }

  /** Ends the caller's own proof in this conversation, if there is one. */
  async end(conversationId: number, caller: Caller): Promise<void> {
    if (await this.proofs.remove(conversationId, caller.userId)) this.announceEnd(conversationId);
  }

  /** Ends every proof of the conversation. */
  async endAll(conversationId: number): Promise<void> {
    await this.proofs.removeByConversation(conversationId);
    this.announceEnd(conversationId);
  }

  /** Ends every proof made in the session. */
  async endOfSession(sessionId: string): Promise<void> {
    const ended = await this.proofs.findConversationsOfSession(sessionId);
    await this.proofs.removeBySession(sessionId);
    ended.forEach((conversationId) => this.announceEnd(conversationId));
  }

  /** Ends every proof of the account. */
  async endOfAccount(userId: number): Promise<void> {
    await this.proofs.removeByUser(userId);
  }

  private announceEnd(conversationId: number): void {
    this.events.emit(ProofForgottenEvent.name, new ProofForgottenEvent(conversationId));
  }

  private async touch(proof: StoredProof): Promise<void> {
    if (proof.lastUsedAt < secondsFrom(-TOUCH_SECONDS)) await this.proofs.touch(proof.id, now());
  }

  private holds(proof: StoredProof, caller: Caller): boolean {
    if (proof.lastUsedAt <= secondsFrom(-IDLE_SECONDS)) return false;
    return proof.method !== 'act_as' || this.policy.may(caller, 'customer:act-as');
  }
}
