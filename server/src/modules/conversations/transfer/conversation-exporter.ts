import { Injectable } from '@nestjs/common';
import type { ConversationRecord } from '../conversation.record.js';
import { MessagesRepository } from '../messages.repository.js';
import type { TransferConversation } from './transfer-document.js';
import { toTransferMessage } from './transfer-message.js';

/** A conversation as the file has it, and which of its messages were not said here. */
export interface ExportedConversation {
  readonly conversation: TransferConversation;
  /** Messages that came out of a file themselves: what people read says so, the file is equal to the one they came from. */
  readonly importedIds: ReadonlySet<number>;
}

/** Puts whole conversations, every branch of them, into the form of the file. */
@Injectable()
export class ConversationExporter {
  constructor(private readonly messages: MessagesRepository) {}

  /** @param owner user name of the owner, for imports that give conversations back; null leaves it out. */
  async export(conversation: ConversationRecord, owner: string | null): Promise<ExportedConversation> {
    const { threadId, title, isArchived, createdAt, updatedAt } = conversation;
    const messages = [];
    const importedIds = new Set<number>();
    for await (const message of this.messages.all(conversation.id)) {
      messages.push(toTransferMessage(message));
      if (message.isImported) importedIds.add(message.id);
    }
    const dates = { created_at: createdAt, updated_at: updatedAt };
    return {
      conversation: { thread_id: threadId, owner, title, is_archived: isArchived, ...dates, messages },
      importedIds,
    };
  }
}
