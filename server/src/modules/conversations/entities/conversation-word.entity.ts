import { Entity, Index, PrimaryColumn } from 'typeorm';

/** One word of a conversation as a keyed hash, so that sealed texts can be searched. */
@Entity('conversation_words')
@Index('conversation_words_word', ['word', 'conversationId'])
export class ConversationWord {
  @PrimaryColumn({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  @PrimaryColumn({ type: 'varchar', length: 22 })
  word: string;

  /** The message the word stands in; 0 for the title. */
  @PrimaryColumn({ type: 'integer' })
  source: number;
}
