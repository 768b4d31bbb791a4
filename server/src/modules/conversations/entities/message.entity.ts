import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** One message of a conversation's tree. Identifiers rise with time, so the newest leaf is the highest of them. */
@Entity('messages')
@Index('messages_conversation', ['conversationId', 'id'])
@Index('messages_parent', ['parentId'])
export class Message {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  /** The message this one follows; null at the start. Messages with one parent are siblings. */
  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId: number | null;

  /** The run that stored this message, or the reply of the staff that it is; null for imported ones, and for those alone. */
  @Column({ name: 'run_id', type: 'varchar', length: 36, nullable: true })
  runId: string | null;

  /** `user`, `assistant` or `staff`. */
  @Column({ type: 'varchar', length: 10 })
  sender: string;

  /** Sealed Markdown. */
  @Column({ type: 'text' })
  content: string;

  @Column({ name: 'agent_type', type: 'varchar', length: 64, nullable: true })
  agentType: string | null;

  /** True while the answer is being made: nobody is shown the row yet. */
  @Column({ name: 'is_pending', type: 'boolean' })
  isPending: boolean;

  /** `thumbs_up`, `thumbs_down` or null. */
  @Column({ type: 'varchar', length: 12, nullable: true })
  reaction: string | null;

  /** Sealed; what the person wrote with the reaction. */
  @Column({ name: 'reaction_comment', type: 'text', nullable: true })
  reactionComment: string | null;

  /** Sealed JSON: how the answer was made. Null for messages of people. */
  @Column({ type: 'text', nullable: true })
  metadata: string | null;

  /** Sealed JSON: what was understood and found, for follow-ups. Null for messages of people. */
  @Column({ type: 'text', nullable: true })
  turn: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;
}
