import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../common/caller.js';
import { offsetOf, Page, type PageQueryDto } from '../../common/http/page.js';
import { Policy } from '../policy/policy.js';
import { ForbiddenError } from '../policy/errors/forbidden.error.js';
import { VerificationService } from '../verification/verification.service.js';
import type { ConversationFilter, ConversationSelection } from './conversation-filter.js';
import { parseConversationReference } from './conversation-reference.js';
import type { ConversationRecord } from './conversation.record.js';
import { ConversationsRepository } from './conversations.repository.js';
import { ConversationNotFoundError } from './errors/conversation-not-found.error.js';
import { ThreadTakenError } from './errors/thread-taken.error.js';
import { ConversationClearedEvent } from './events/conversation-cleared.event.js';
import { ConversationDeletedEvent } from './events/conversation-deleted.event.js';
import type { OwnerScope } from './owner-scope.js';
import { RunsRepository } from './runs/runs.repository.js';
import type { ConversationView } from './views/conversation-view.js';
import { ConversationViews } from './views/conversation-views.js';

/** What may be changed about a conversation; fields left out stay. */
export interface ConversationChanges {
  readonly title?: string;
  readonly isArchived?: boolean;
}

/** What people do with conversations. Other people's conversations are not found; staff may read all of them. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly runs: RunsRepository,
    private readonly views: ConversationViews,
    private readonly verification: VerificationService,
    private readonly policy: Policy,
    private readonly events: EventEmitter2,
  ) {}

  /** @throws ForbiddenError when somebody who is not on the staff asks for another account's conversations. */
  async list(caller: Caller, filter: ConversationFilter, query: PageQueryDto): Promise<Page<ConversationView>> {
    const scope = this.readScope(caller);
    if (scope !== 'everyone' && filter.userId !== undefined && filter.userId !== caller.userId)
      throw new ForbiddenError();
    const stretch = { skip: offsetOf(query), take: query.limit };
    const [rows, count] = await this.conversations.findPageByOwner(scope, filter, stretch);
    return new Page(await this.views.of(caller, rows), count, query);
  }

  async create(caller: Caller, title: string): Promise<ConversationView> {
    const threadId = `thread_${randomBytes(16).toString('hex')}`;
    const conversation = await this.conversations.insert(caller.userId, threadId, title);
    if (conversation === null) throw new ThreadTakenError();
    return this.views.ofOne(caller, conversation);
  }

  /**
   * The caller's conversation of a thread, started when there is none. A new one is on the disk with its first message.
   *
   * @throws ConversationNotFoundError when the thread is somebody else's.
   */
  async findOrStart(caller: Caller, threadId: string): Promise<ConversationRecord> {
    const known = await this.conversations.findOneByOwner({ ownerId: caller.userId }, { threadId });
    if (known !== null) return known;
    return (await this.conversations.insert(caller.userId, threadId, '', 'crash')) ?? this.own(caller, threadId);
  }

  async read(caller: Caller, reference: string): Promise<ConversationView> {
    return this.views.ofOne(caller, await this.readable(caller, reference));
  }

  async change(caller: Caller, reference: string, changes: ConversationChanges): Promise<ConversationView> {
    const conversation = await this.own(caller, reference);
    if (changes.title !== undefined) await this.conversations.rename(conversation, changes.title);
    if (changes.isArchived !== undefined) await this.conversations.setArchived(conversation, changes.isArchived);
    return this.read(caller, reference);
  }

  async delete(caller: Caller, reference: string): Promise<void> {
    await this.erase(await this.own(caller, reference));
  }

  /** Erases everything an account ever said here. */
  async deleteAllOf(userId: number): Promise<void> {
    for await (const _count of this.deleteAll({ userId })) continue;
  }

  /** Erases the selected conversations, whoever owns them, and yields after each how many are gone. */
  async *deleteAll(selection: ConversationSelection): AsyncGenerator<number> {
    let count = 0;
    for await (const conversation of this.all(selection)) {
      await this.erase(conversation);
      yield (count += 1);
    }
  }

  /** The selected conversations, whoever owns them; for the command line alone. */
  async *all(selection: ConversationSelection): AsyncGenerator<ConversationRecord> {
    for (let last = 0; ;) {
      const batch = await this.conversations.findBatch(last, selection);
      yield* batch;
      const newest = batch.at(-1);
      if (newest === undefined) return;
      last = newest.id;
    }
  }

  async clearHistory(caller: Caller, reference: string): Promise<void> {
    const conversation = await this.own(caller, reference);
    const runIds = await this.runs.findIdsByConversation(conversation.id);
    await this.conversations.clear(conversation);
    const event = new ConversationClearedEvent(conversation.id, conversation.userId, runIds);
    await this.events.emitAsync(ConversationClearedEvent.name, event);
  }

  async forgetVerification(caller: Caller, reference: string): Promise<void> {
    await this.verification.forget((await this.own(caller, reference)).id);
  }

  /** Lets the next message that names no parent follow this one. */
  async continueAfter(conversation: ConversationRecord, messageId: number): Promise<void> {
    await this.conversations.chooseNext(conversation, messageId);
  }

  /** The conversation, when the caller may read it. @throws ConversationNotFoundError. */
  readable(caller: Caller, reference: string): Promise<ConversationRecord> {
    return this.find(this.readScope(caller), reference);
  }

  /**
   * The conversation of a thread, when the caller may read it; null when no conversation has the thread yet.
   *
   * @throws ConversationNotFoundError for a thread of somebody else, or a text that can name none.
   */
  async readableOrNew(caller: Caller, threadId: string): Promise<ConversationRecord | null> {
    const reference = parseConversationReference(threadId);
    if (reference === null || 'id' in reference) return this.readable(caller, threadId);
    const known = await this.conversations.findOneByOwner('everyone', reference);
    return known === null ? null : this.readable(caller, threadId);
  }

  /** The conversation, when it is the caller's own. @throws ConversationNotFoundError. */
  async own(caller: Caller, reference: string): Promise<ConversationRecord> {
    return this.find({ ownerId: caller.userId }, reference);
  }

  private async find(scope: OwnerScope, text: string): Promise<ConversationRecord> {
    const reference = parseConversationReference(text);
    const conversation = reference === null ? null : await this.conversations.findOneByOwner(scope, reference);
    if (conversation === null) throw new ConversationNotFoundError();
    return conversation;
  }

  private readScope(caller: Caller): OwnerScope {
    const readsAll = this.policy.may(caller, 'conversation:read', { ownerId: EVERYBODY });
    return readsAll ? 'everyone' : { ownerId: caller.userId };
  }

  private async erase(conversation: ConversationRecord): Promise<void> {
    const runIds = await this.runs.findIdsByConversation(conversation.id);
    await this.conversations.delete(conversation);
    const event = new ConversationDeletedEvent(conversation.id, conversation.userId, runIds);
    await this.events.emitAsync(ConversationDeletedEvent.name, event);
  }
}

/** An account nobody has: who may read its conversations may read everybody's. */
const EVERYBODY = 0;
