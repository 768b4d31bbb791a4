import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type Repository } from 'typeorm';
import { isForeignKeyViolation } from '../../../database/foreign-key-violation.js';
import { RefreshToken } from '../entities/refresh-token.entity.js';

/** The rows of refresh tokens; they go with their session. */
@Injectable()
export class RefreshTokenRepository {
  private readonly rows: Repository<RefreshToken>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(RefreshToken);
  }

  /** False when the session has ended meanwhile; nothing is written then. */
  async insertIfSessionLives(token: Omit<RefreshToken, 'id' | 'usedAt'>): Promise<boolean> {
    try {
      await this.rows.insert({ ...token, usedAt: null });
      return true;
    } catch (error) {
      if (isForeignKeyViolation(error)) return false;
      throw error;
    }
  }

  async findByHash(tokenHash: string): Promise<RefreshToken | null> {
    return this.rows.findOneBy({ tokenHash });
  }

  /** True for exactly one of any number of callers at once. */
  async markUsed(id: number, at: string): Promise<boolean> {
    const { affected } = await this.rows.update({ id, usedAt: IsNull() }, { usedAt: at });
    return affected === 1;
  }
}
