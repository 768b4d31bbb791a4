import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan, type Repository } from 'typeorm';
import { z } from 'zod';
import { Cipher } from '../../common/encryption/cipher.js';
import { RowReader } from '../../database/reading/row-reader.js';
import { overList } from '../../database/reading/statement-reader.js';
import { Proof } from './entities/proof.entity.js';
import { PROOF_METHODS, type ProofMethod } from './verification.contract.js';

const SEALED_CUSTOMER = 'proofs.customer';
const METHOD = z.enum(PROOF_METHODS);

/** A proof as it is kept. */
export interface NewProof {
  readonly conversationId: number;
  readonly userId: number;
  readonly customerId: number;
  readonly method: ProofMethod;
  readonly sessionId: string | null;
}

export interface StoredProof extends NewProof {
  readonly id: number;
  readonly lastUsedAt: string;
}

/** Who was proven in which conversation, at most one customer for a conversation and account. */
@Injectable()
export class ProofRepository {
  private readonly rows: Repository<Proof>;
  private readonly reader: RowReader<Proof>;

  constructor(
    dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {
    this.rows = dataSource.getRepository(Proof);
    this.reader = new RowReader(dataSource, Proof, 'proof');
  }

  async find(conversationId: number, userId: number): Promise<StoredProof | null> {
    const row = await this.reader.findOne('WHERE proof.conversation_id = ? AND proof.user_id = ?', [
      conversationId,
      userId,
    ]);
    return row && this.toStoredProof(row);
  }

  async findByConversations(conversationIds: readonly number[]): Promise<StoredProof[]> {
    if (conversationIds.length === 0) return [];
    const rows = await this.reader.find(ofConversations(conversationIds), conversationIds);
    return rows.map((row) => this.toStoredProof(row));
  }

  /** The account's newest proof by one of the methods that was used after a moment. */
  async findLast(userId: number, methods: readonly ProofMethod[], usedAfter: string): Promise<StoredProof | null> {
    const where = { userId, method: In([...methods]), lastUsedAt: MoreThan(usedAfter) };
    const row = await this.rows.findOne({ where, order: { createdAt: 'DESC', id: 'DESC' } });
    return row && this.toStoredProof(row);
  }

  /** Puts the proof in the place of any earlier one of the conversation and account. */
  async replace(proof: NewProof, at: string): Promise<void> {
    const { customerId, ...columns } = proof;
    const customerSealed = this.cipher.seal(SEALED_CUSTOMER, String(customerId));
    await this.rows.upsert({ ...columns, customerSealed, createdAt: at, lastUsedAt: at }, ['conversationId', 'userId']);
  }

  async touch(id: number, at: string): Promise<void> {
    await this.rows.update({ id }, { lastUsedAt: at });
  }

  /** Whether there was one. */
  async remove(conversationId: number, userId: number): Promise<boolean> {
    const result = await this.rows.delete({ conversationId, userId });
    return result.affected !== 0;
  }

  async removeByUser(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  async removeByConversation(conversationId: number): Promise<void> {
    await this.rows.delete({ conversationId });
  }

  async findConversationsOfSession(sessionId: string): Promise<number[]> {
    const rows = await this.rows.find({ select: { conversationId: true }, where: { sessionId } });
    return rows.map((row) => row.conversationId);
  }

  async removeBySession(sessionId: string): Promise<void> {
    await this.rows.delete({ sessionId });
  }

  private toStoredProof(row: Proof): StoredProof {
    const { customerSealed, createdAt: _created, method, ...columns } = row;
    return {
      ...columns,
      method: METHOD.parse(method),
      customerId: Number(this.cipher.open(SEALED_CUSTOMER, customerSealed)),
    };
  }
}

const ofConversations = overList((ids) => `WHERE proof.conversation_id IN (${ids})`);
