import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, MoreThanOrEqual, type Repository } from 'typeorm';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { type Statement, statementOf } from '../../../database/transactions/write-atomically.js';
import { IdempotencyKey } from './entities/idempotency-key.entity.js';

const LIFETIME_SECONDS = 24 * 3600;

/** A key with the body it was sent with, both as keyed hashes. */
export interface ClaimedKey {
  readonly keyHash: string;
  readonly bodyHash: string;
}

/** Which run a key leads to. */
export interface UsedKey {
  readonly bodyHash: string;
  readonly runId: string;
}

/** The keys under which clients sent turns; each lives for 24 hours. */
@Injectable()
export class IdempotencyKeysRepository {
  private readonly rows: Repository<IdempotencyKey>;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {
    this.rows = dataSource.getRepository(IdempotencyKey);
  }

  /** @param body the request in a form that is the same for the same request. */
  keyOf(userId: number, key: string, body: string): ClaimedKey {
    return {
      keyHash: this.cipher.keyedHash('idempotency.key', `${userId}:${key}`),
      bodyHash: this.cipher.keyedHash('idempotency.body', body),
    };
  }

  async findByUser(userId: number, keyHash: string): Promise<UsedKey | null> {
    return this.rows.findOneBy({ userId, keyHash, createdAt: MoreThanOrEqual(oldest()) });
  }

  /** The writes that take a key for a run; a living key of somebody quicker undoes their batch. */
  claim({ keyHash, bodyHash }: ClaimedKey, userId: number, runId: string): Statement[] {
    const row = { userId, keyHash, bodyHash, runId, createdAt: now() };
    const expired = { userId, keyHash, createdAt: LessThan(oldest()) };
    return [
      statementOf(this.rows.createQueryBuilder().delete().where(expired)),
      statementOf(this.rows.createQueryBuilder().insert().values(row).orIgnore(), { mustChange: true }),
    ];
  }

  async deleteExpired(): Promise<void> {
    await this.rows.delete({ createdAt: LessThan(oldest()) });
  }
}

function oldest(): string {
  return secondsFrom(-LIFETIME_SECONDS);
}
