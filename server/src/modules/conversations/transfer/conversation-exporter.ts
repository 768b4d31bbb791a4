import { Injectable } from '@nestjs/common';
import type { ConversationRecord } from '../conversation.record.js';
import { MessagesRepository } from '../messages.repository.js';
import type { TransferConversation } from './transfer-document.js';
import { toTransferMessage } from './transfer-message.js';

/** Puts whole conversations, every branch of them, into the form of the file. */
@Injectable()
export class ConversationExporter {
  constructor(private readonly messages: MessagesRepository) {}

  /** @param owner user name of the owner, for imports that give conversations back; null leaves it out. */
  async export(conversation: ConversationRecord, owner: string | null): Promise<TransferConversation> {
    const { threadId, title, isArchived, createdAt, updatedAt } = conversation;
    const messages = [];
    for await (const message of this.messages.all(conversation.id)) messages.push(toTransferMessage(message));
    return {
      thread_id: threadId,
      owner,
      title,
      is_archived: isArchived,
      created_at: createdAt,
      updated_at: updatedAt,
      messages,
    };
  }
}
