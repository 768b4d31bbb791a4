import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../common/clock.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { UserPreference } from './entities/user-preference.entity.js';
import { NO_PREFERENCES, type Preferences, preferencesSchema } from './preferences.js';

const SEALED = 'user_preferences';

/** Preferences with the key of the customer they were stated as. */
export interface OwnedPreferences {
  readonly customerKey: string;
  readonly preferences: Preferences;
}

/** What is remembered, sealed, one row for each account and customer. */
@Injectable()
export class UserPreferenceRepository {
  private readonly rows: Repository<UserPreference>;

  constructor(
    dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {
    this.rows = dataSource.getRepository(UserPreference);
  }

  /** The key rows of this customer have; '' for nobody. */
  keyOf(customerId: number | null): string {
    return customerId === null ? '' : this.cipher.keyedHash('user_preferences.customer', String(customerId));
  }

  async findByOwner(userId: number, customerKey: string): Promise<Preferences> {
    const row = await this.rows.findOneBy({ userId, customerKey });
    return row ? this.open(row) : NO_PREFERENCES;
  }

  /** Everything remembered of the account, whichever customer it was; the oldest row first. */
  async findAllOf(userId: number): Promise<OwnedPreferences[]> {
    const rows = await this.rows.find({ where: { userId }, order: { id: 'ASC' } });
    return rows.map((row) => ({ customerKey: row.customerKey, preferences: this.open(row) }));
  }

  async store(userId: number, { customerKey, preferences }: OwnedPreferences): Promise<void> {
    const sealed = this.cipher.seal(SEALED, JSON.stringify(preferences));
    const at = now();
    const result = await this.rows.update({ userId, customerKey }, { sealed, updatedAt: at });
    if (result.affected !== 0) return;
    await this.rows.upsert({ userId, customerKey, sealed, createdAt: at, updatedAt: at }, ['userId', 'customerKey']);
  }

  async remove(userId: number, customerKey: string): Promise<void> {
    await this.rows.delete({ userId, customerKey });
  }

  async removeAllOf(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  private open(row: UserPreference): Preferences {
    return preferencesSchema.parse(JSON.parse(this.cipher.open(SEALED, row.sealed)));
  }
}
