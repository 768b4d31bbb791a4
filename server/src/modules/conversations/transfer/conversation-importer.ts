import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import type { ConversationRecord } from '../conversation.record.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { ImportWriter, type OwnedConversation } from './import-writer.repository.js';

/** Somebody else may take a thread this often before it is given up. */
const MOST_TRIES = 5;

/** Brings conversations out of files back. */
@Injectable()
export class ConversationImporter {
  constructor(
    private readonly writer: ImportWriter,
    private readonly conversations: ConversationsRepository,
  ) {}

  /**
   * All of them, or none. Each keeps its thread id when that is free, or names an empty conversation of its owner;
   * otherwise it gets a new one. Nobody is proven in them.
   *
   * @returns the conversations in the order they came.
   */
  async import(imports: readonly OwnedConversation[]): Promise<ConversationRecord[]> {
    for (let attempt = 1; ; attempt += 1) {
      const placed = await this.place(imports);
      try {
        await this.writer.write(placed);
        return await this.find(placed);
      } catch (error) {
        if (!(error instanceof StaleWriteError) || attempt === MOST_TRIES) throw error;
      }
    }
  }

  private async place(imports: readonly OwnedConversation[]): Promise<OwnedConversation[]> {
    const taken = await this.writer.findTaken(imports);
    return imports.map(({ ownerId, conversation }) => {
      const isTaken = taken.has(conversation.thread_id);
      taken.add(conversation.thread_id);
      return { ownerId, conversation: isTaken ? { ...conversation, thread_id: newThreadId() } : conversation };
    });
  }

  private async find(placed: readonly OwnedConversation[]): Promise<ConversationRecord[]> {
    const threads = placed.map(({ conversation }) => conversation.thread_id);
    const found = await this.conversations.findByThreads(threads);
    return threads.flatMap((threadId) => found.find((record) => record.threadId === threadId) ?? []);
  }
}

function newThreadId(): string {
  return `thread_${randomBytes(16).toString('hex')}`;
}
