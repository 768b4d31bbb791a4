import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Statement, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { MessagesRepository } from '../messages.repository.js';
import { TITLE_SOURCE, WordIndex } from './word-index.js';

/** Makes the index of words anew from the texts, as is needed after a new `SECRET_KEY`. */
@Injectable()
export class WordIndexRenewal {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationsRepository,
    private readonly messages: MessagesRepository,
    private readonly words: WordIndex,
  ) {}

  /** Yields how many conversations are done. Each is found by its old words or by its new ones, never by half of them. */
  async *run(): AsyncGenerator<number> {
    let done = 0;
    for (let last = 0; ;) {
      const batch = await this.conversations.findBatch(last, {});
      for (const { id, title } of batch) {
        await writeAtomically(this.dataSource, await this.writesFor(id, title));
        yield (done += 1);
      }
      const newest = batch.at(-1)?.id;
      if (newest === undefined) return;
      last = newest;
    }
  }

  private async writesFor(id: number, title: string): Promise<Statement[]> {
    const writes = [this.words.titleRemoval(id), this.words.messagesRemoval(id)];
    writes.push(...this.words.additions(id, TITLE_SOURCE, title));
    for await (const message of this.messages.all(id))
      writes.push(...this.words.additions(id, message.id, message.content));
    return writes;
  }
}
