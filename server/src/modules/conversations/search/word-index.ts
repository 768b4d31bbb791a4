import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Cipher } from '../../../common/encryption/cipher.js';
import { type Statement, statementOf } from '../../../database/transactions/write-atomically.js';
import { ConversationWord } from '../entities/conversation-word.entity.js';
import { foldWords } from './fold-words.js';
import {
  ADD_OF_RUN_ON_POSTGRES,
  ADD_OF_RUN_ON_SQLITE,
  ADD_OF_THREAD_ON_POSTGRES,
  ADD_OF_THREAD_ON_SQLITE,
  ADD_ON_POSTGRES,
  ADD_ON_SQLITE,
  REMOVE_OF_THREAD_ON_POSTGRES,
  REMOVE_OF_THREAD_ON_SQLITE,
} from './word-index.sql.js';

/** The `source` of the words of a title. */
export const TITLE_SOURCE = 0;

const HASH_LENGTH = 22;
const MAXIMUM_WORDS = 2000;

/** Finds sealed texts by whole words: each word is kept as a keyed hash, which tells nothing without the key. */
@Injectable()
export class WordIndex {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  /** The hashes a search for `text` must all find; empty when it holds no word. */
  hashesOf(text: string): string[] {
    return foldWords(text)
      .slice(0, MAXIMUM_WORDS)
      .map((word) => this.hash(word));
  }

  /**
   * The writes that add a text, for a batch with the text's own row.
   *
   * @param source the message's id, or `TITLE_SOURCE`.
   */
  additions(conversationId: number, source: number, text: string): Statement[] {
    const words = this.hashesOf(text);
    if (words.length === 0) return [];
    const sql = this.dataSource.options.type === 'postgres' ? ADD_ON_POSTGRES : ADD_ON_SQLITE;
    return [{ sql, parameters: [conversationId, source, JSON.stringify(words)] }];
  }

  /** The same for the one message that a run stored, whose number is not known before the batch. */
  ofRun(runId: string, text: string): Statement[] {
    const words = this.hashesOf(text);
    if (words.length === 0) return [];
    const sql = this.dataSource.options.type === 'postgres' ? ADD_OF_RUN_ON_POSTGRES : ADD_OF_RUN_ON_SQLITE;
    return [{ sql, parameters: [JSON.stringify(words), runId] }];
  }

  /** The writes that give the conversation of a thread the words of another title. */
  titleOfThread(threadId: string, title: string): Statement[] {
    const isPostgres = this.dataSource.options.type === 'postgres';
    return [
      { sql: isPostgres ? REMOVE_OF_THREAD_ON_POSTGRES : REMOVE_OF_THREAD_ON_SQLITE, parameters: [threadId] },
      {
        sql: isPostgres ? ADD_OF_THREAD_ON_POSTGRES : ADD_OF_THREAD_ON_SQLITE,
        parameters: [JSON.stringify(this.hashesOf(title)), threadId],
      },
    ];
  }

  /** The write that takes the words of a title out. */
  titleRemoval(conversationId: number): Statement {
    return statementOf(
      this.dataSource
        .createQueryBuilder()
        .delete()
        .from(ConversationWord)
        .where('conversation_id = :conversationId AND source = :source', { conversationId, source: TITLE_SOURCE }),
    );
  }

  /** The write that takes the words of all messages out, and leaves those of the title. */
  messagesRemoval(conversationId: number): Statement {
    return statementOf(
      this.dataSource
        .createQueryBuilder()
        .delete()
        .from(ConversationWord)
        .where('conversation_id = :conversationId AND source <> :source', { conversationId, source: TITLE_SOURCE }),
    );
  }

  private hash(word: string): string {
    return this.cipher.keyedHash('conversations.words', word).slice(0, HASH_LENGTH);
  }
}
