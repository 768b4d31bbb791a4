import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { ConversationsService } from '../../conversations/conversations.service.js';
import { MessageNotFoundError } from '../../conversations/errors/message-not-found.error.js';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import { ChatService } from '../chat.service.js';
import type { AcceptedTurn } from '../turns/accepted-turn.js';
import type { TurnOptions } from '../turns/turn-intake.js';

/** Where a conversation goes on, and the turn that already does. */
export interface Continuation {
  readonly threadId: string;
  readonly conversationId: number;
  /** The message it goes on from. */
  readonly messageId: number;
  /** Null when nothing was said yet: the next message goes on there. */
  readonly turn: AcceptedTurn | null;
}

/** Goes on from any message of a conversation; what was said after it stays as another branch. */
@Injectable()
export class ContinuationsService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesRepository,
    private readonly chat: ChatService,
  ) {}

  /**
   * @param message what to say there; undefined leaves it to the next message that names no parent.
   * @throws MessageNotFoundError for a message of another conversation; otherwise as `ChatService.send`.
   */
  async start(
    caller: Caller,
    reference: string,
    messageId: number,
    message: string | undefined,
    options: TurnOptions,
  ): Promise<Continuation> {
    const conversation = await this.conversations.own(caller, reference);
    const { id: conversationId, threadId } = conversation;
    if ((await this.messages.findOneInConversation(conversationId, messageId)) === null)
      throw new MessageNotFoundError('message_id');
    if (message === undefined) {
      await this.conversations.continueAfter(conversation, messageId);
      return { threadId, conversationId, messageId, turn: null };
    }
    const turn = await this.chat.send(caller, { message, threadId, parentId: messageId, options }, undefined);
    return { threadId, conversationId, messageId, turn };
  }
}
