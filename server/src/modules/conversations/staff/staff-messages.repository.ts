import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import type { ConversationRecord } from '../conversation.record.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { Message } from '../entities/message.entity.js';
import { MessageSeal } from '../message-seal.js';
import type { MessageRecord } from '../message.record.js';
import { WordIndex } from '../search/word-index.js';
import { NEXT_PARENT } from '../tree/next-parent.js';

/** What people on the staff say in conversations. */
@Injectable()
export class StaffMessagesRepository {
  private readonly rows: Repository<Message>;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationsRepository,
    private readonly seal: MessageSeal,
    private readonly words: WordIndex,
  ) {
    this.rows = dataSource.getRepository(Message);
  }

  /** Adds a message where the conversation goes on. @throws StaleWriteError when the conversation is gone. */
  async add({ id: conversationId }: ConversationRecord, content: string): Promise<MessageRecord> {
    const runId = randomUUID();
    const insertion = this.rows.createQueryBuilder().insert();
    const row = { ...MESSAGE_OF_STAFF, conversationId, runId, parentId: () => NEXT_PARENT, createdAt: now() };
    await writeAtomically(this.dataSource, [
      this.conversations.touch(conversationId),
      statementOf(insertion.values({ ...row, content: this.seal.content(content) }).setParameters({ conversationId })),
      this.conversations.continueAfter(conversationId, null),
      ...this.words.ofRun(runId, content),
    ]);
    return this.seal.open(await this.rows.findOneByOrFail({ runId }));
  }
}

const MESSAGE_OF_STAFF = {
  sender: 'staff',
  agentType: null,
  isPending: false,
  reaction: null,
  reactionComment: null,
  metadata: null,
  turn: null,
};
