import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, LessThan, Not, type Repository } from 'typeorm';
import { Cipher } from '../../common/encryption/cipher.js';
import { VerificationAttempt } from './entities/verification-attempt.entity.js';

const SEALED_CUSTOMER = 'verification_attempts.customer';

/** An attempt as it is recorded; `customerId` is null when the claim matched nobody. */
export interface NewAttempt {
  readonly conversationId: number;
  readonly userId: number;
  readonly identifierHash: string;
  readonly subjectHash: string;
  readonly customerId: number | null;
  readonly codeHash: string;
  readonly sentAt: string;
  readonly expiresAt: string;
}

/** An attempt that neither a right code nor a newer attempt has ended; it may have expired. */
export interface OpenAttempt extends NewAttempt {
  readonly id: number;
  readonly tries: number;
}

/** Claims and their codes. */
@Injectable()
export class VerificationAttemptRepository {
  private readonly rows: Repository<VerificationAttempt>;

  constructor(
    dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {
    this.rows = dataSource.getRepository(VerificationAttempt);
  }

  /** Records an attempt and returns its id; ids rise in the order of recording. */
  async record(attempt: NewAttempt): Promise<number> {
    const { customerId, ...columns } = attempt;
    const customerSealed = this.cipher.seal(SEALED_CUSTOMER, customerId === null ? '' : String(customerId));
    await this.removeEndedBefore(dayBefore(attempt.sentAt));
    const result = await this.rows.insert({ ...columns, customerSealed, tries: 0, usedAt: null, closedAt: null });
    return Number(result.identifiers[0]?.['id']);
  }

  async findOpen(conversationId: number, userId: number): Promise<OpenAttempt | null> {
    const row = await this.rows.findOne({
      where: { conversationId, userId, usedAt: IsNull(), closedAt: IsNull() },
      order: { id: 'DESC' },
    });
    return row && this.toOpenAttempt(row);
  }

  /** The newest open attempt of each of some conversations. */
  async findOpenByConversations(conversationIds: readonly number[]): Promise<OpenAttempt[]> {
    if (conversationIds.length === 0) return [];
    const where = { conversationId: In([...conversationIds]), usedAt: IsNull(), closedAt: IsNull() };
    const rows = await this.rows.find({ where, order: { id: 'ASC' } });
    const newest = new Map(rows.map((row) => [row.conversationId, row]));
    return [...newest.values()].map((row) => this.toOpenAttempt(row));
  }

  /** Whether all recorded attempts of a conversation and account claim the same, this one among them. */
  async claimsNothingElse({ conversationId, userId, subjectHash }: OpenAttempt): Promise<boolean> {
    return !(await this.rows.existsBy({ conversationId, userId, subjectHash: Not(subjectHash) }));
  }

  /** Ends an attempt without a proof: its code proves nothing from now on. */
  async close(id: number, at: string): Promise<void> {
    await this.rows.update({ id, closedAt: IsNull() }, { closedAt: at });
  }

  /** Ends the attempts of this conversation and account that came before the one with this id. */
  async closeBefore(id: number, conversationId: number, userId: number, at: string): Promise<void> {
    await this.rows.update({ id: LessThan(id), conversationId, userId, closedAt: IsNull() }, { closedAt: at });
  }

  /** Counts one entered code. False when the attempt has ended, has expired, or had its tries: then nothing may be compared. */
  async spendTry(id: number, most: number, at: string): Promise<boolean> {
    const result = await this.rows
      .createQueryBuilder()
      .update()
      .set({ tries: () => 'tries + 1' })
      .where('id = :id AND tries < :most AND expires_at > :at AND used_at IS NULL AND closed_at IS NULL', {
        id,
        most,
        at,
      })
      .execute();
    return result.affected === 1;
  }

  /** Uses the code up. False when somebody else did so first. */
  async markUsed(id: number, at: string): Promise<boolean> {
    const result = await this.rows.update({ id, usedAt: IsNull(), closedAt: IsNull() }, { usedAt: at });
    return result.affected === 1;
  }

  async removeByUser(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  async removeByConversation(conversationId: number): Promise<void> {
    await this.rows.delete({ conversationId });
  }

  private async removeEndedBefore(time: string): Promise<void> {
    await this.rows.delete([{ sentAt: LessThan(time), usedAt: Not(IsNull()) }, { closedAt: LessThan(time) }]);
  }

  private toOpenAttempt(row: VerificationAttempt): OpenAttempt {
    const { customerSealed, usedAt: _used, closedAt: _closed, ...columns } = row;
    const customer = this.cipher.open(SEALED_CUSTOMER, customerSealed);
    return { ...columns, customerId: customer === '' ? null : Number(customer) };
  }
}

function dayBefore(time: string): string {
  return new Date(Date.parse(time) - 24 * 60 * 60 * 1000).toISOString();
}
