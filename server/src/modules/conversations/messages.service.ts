import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { Page } from '../../common/http/page.js';
import type { ConversationRecord } from './conversation.record.js';
import { ConversationsService } from './conversations.service.js';
import type { ListMessagesQueryDto } from './dto/list-messages-query.dto.js';
import { MessageNotFoundError } from './errors/message-not-found.error.js';
import type { MessageRecord, Reaction } from './message.record.js';
import { MessagesRepository } from './messages.repository.js';
import type { ConversationView } from './views/conversation-view.js';

const NEWEST_SHOWN = 500;

/** What people do with messages. A message is reached through its conversation: other people's are not found. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly conversations: ConversationsService,
  ) {}

  /** A conversation with its newest 500 messages, oldest first; null in their place when they are not wanted. */
  async readConversation(
    caller: Caller,
    reference: string,
    withMessages: boolean,
  ): Promise<{ view: ConversationView; messages: MessageRecord[] | null }> {
    const view = await this.conversations.read(caller, reference);
    if (!withMessages) return { view, messages: null };
    const skip = Math.max(0, view.messageCount - NEWEST_SHOWN);
    const [messages] = await this.messages.findPage(view.conversation.id, { skip, take: NEWEST_SHOWN });
    return { view, messages };
  }

  /**
   * Messages of all branches in the order of time, or of one branch from its start.
   *
   * @throws MessageNotFoundError when the branch ends with a message of another conversation.
   */
  async list(caller: Caller, reference: string, query: ListMessagesQueryDto): Promise<Page<MessageRecord>> {
    const conversation = await this.conversations.readable(caller, reference);
    if (query.branch !== undefined) return this.listBranch(conversation, query.branch, query);
    const stretch = { skip: query.offset, take: query.limit };
    const [messages, count] = await this.messages.findPage(conversation.id, stretch);
    return new Page(messages, count, query);
  }

  /** @throws MessageNotFoundError unless the message is in a conversation of the caller. */
  async react(caller: Caller, id: number, reaction: Reaction | null, comment: string | null): Promise<MessageRecord> {
    const message = await this.findOwn(caller, id);
    await this.messages.setReaction(message, reaction, reaction === null ? null : comment);
    return this.findOwn(caller, id);
  }

  private async findOwn(caller: Caller, id: number): Promise<MessageRecord> {
    const message = await this.messages.findOneByOwner({ ownerId: caller.userId }, id);
    if (message === null) throw new MessageNotFoundError();
    return message;
  }

  private async listBranch(
    conversation: ConversationRecord,
    leafId: number,
    query: ListMessagesQueryDto,
  ): Promise<Page<MessageRecord>> {
    const stretch = { skip: query.offset, take: query.limit };
    const [messages, count] = await this.messages.findBranchPage(conversation.id, leafId, stretch);
    if (count === 0) throw new MessageNotFoundError('branch');
    return new Page(messages, count, query);
  }
}
