import { Injectable } from '@nestjs/common';
import { Cipher } from '../../common/encryption/cipher.js';
import { SealedJson } from '../../common/encryption/sealed-json.js';
import type { Message } from './entities/message.entity.js';
import {
  type AnswerFacts,
  type MessageRecord,
  parseFacts,
  parseReaction,
  parseSender,
  parseTurn,
  type SaidMessage,
  type StoredTurn,
} from './message.record.js';

const CONTENT = 'messages.content';
const METADATA = 'messages.metadata';
const TURN = 'messages.turn';
const COMMENT = 'messages.reaction_comment';

/** The border between readable messages and their rows at rest. */
@Injectable()
export class MessageSeal {
  private readonly storedFacts: SealedJson<AnswerFacts>;
  private readonly storedTurns: SealedJson<StoredTurn>;

  constructor(private readonly cipher: Cipher) {
    this.storedFacts = new SealedJson(cipher, METADATA, parseFacts);
    this.storedTurns = new SealedJson(cipher, TURN, parseTurn);
  }

  open(row: Message): MessageRecord {
    return {
      id: row.id,
      conversationId: row.conversationId,
      parentId: row.parentId,
      sender: parseSender(row.sender),
      content: this.openContent(row.content),
      agentType: row.agentType,
      isPending: row.isPending,
      isImported: row.runId === null,
      reaction: parseReaction(row.reaction),
      reactionComment: this.openOptional(COMMENT, row.reactionComment),
      facts: row.metadata === null ? null : this.storedFacts.open(row.metadata),
      turn: this.openTurn(row.turn),
      createdAt: row.createdAt,
    };
  }

  /** Only what later questions lean on: opening costs more than reading. */
  openSaid(row: Message): SaidMessage {
    return { sender: parseSender(row.sender), content: this.openContent(row.content), turn: this.openTurn(row.turn) };
  }

  openContent(sealed: string): string {
    return this.cipher.open(CONTENT, sealed);
  }

  content(text: string): string {
    return this.cipher.seal(CONTENT, text);
  }

  facts(facts: AnswerFacts): string {
    return this.storedFacts.seal(facts);
  }

  turn(turn: StoredTurn): string {
    return this.storedTurns.seal(turn);
  }

  comment(text: string | null): string | null {
    return text === null ? null : this.cipher.seal(COMMENT, text);
  }

  private openTurn(sealed: string | null): StoredTurn | null {
    return sealed === null ? null : this.storedTurns.open(sealed);
  }

  private openOptional(purpose: string, sealed: string | null): string | null {
    return sealed === null ? null : this.cipher.open(purpose, sealed);
  }
}
