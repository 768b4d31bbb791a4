import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, type Repository } from 'typeorm';
import { PasswordReset } from '../entities/password-reset.entity.js';

/** The rows of password resets. */
@Injectable()
export class PasswordResetRepository {
  private readonly rows: Repository<PasswordReset>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(PasswordReset);
  }

  async insert(reset: Omit<PasswordReset, 'id' | 'usedAt'>): Promise<void> {
    await this.rows.insert({ ...reset, usedAt: null });
  }

  async deleteOfUser(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  async findByHash(tokenHash: string): Promise<PasswordReset | null> {
    return this.rows.findOneBy({ tokenHash });
  }

  /** True for exactly one of any number of callers at once. */
  async markUsed(id: number, at: string): Promise<boolean> {
    const { affected } = await this.rows.update({ id, usedAt: IsNull() }, { usedAt: at });
    return affected === 1;
  }

  async deleteExpired(at: string): Promise<void> {
    await this.rows.delete({ expiresAt: LessThan(at) });
  }
}
