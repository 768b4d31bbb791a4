import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { RowReader } from '../../../database/reading/row-reader.js';
import { ApiKey } from '../entities/api-key.entity.js';

/** The rows of API keys. */
@Injectable()
export class ApiKeyRepository {
  private readonly rows: Repository<ApiKey>;
  private readonly reader: RowReader<ApiKey>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(ApiKey);
    this.reader = new RowReader(dataSource, ApiKey, 'api_key');
  }

  async insert(key: Omit<ApiKey, 'id'>): Promise<ApiKey> {
    const result = await this.rows.insert({ ...key });
    return { ...key, id: Number(result.identifiers[0]?.id) };
  }

  async findByHash(keyHash: string): Promise<ApiKey | null> {
    return this.reader.findOne('WHERE api_key.key_hash = ?', [keyHash]);
  }

  /** Newest first, with how many there are in all. */
  async findPageOfUser(userId: number, limit: number, offset: number): Promise<[ApiKey[], number]> {
    return this.rows.findAndCount({ where: { userId }, order: { id: 'DESC' }, take: limit, skip: offset });
  }

  async countOfUser(userId: number): Promise<number> {
    return this.rows.countBy({ userId });
  }

  async markUsed(id: number, at: string): Promise<void> {
    await this.rows.update({ id }, { lastUsedAt: at });
  }

  async deleteAllOfUser(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  /** False when the user has no such key. */
  async deleteOfUser(userId: number, id: number): Promise<boolean> {
    const { affected } = await this.rows.delete({ id, userId });
    return (affected ?? 0) > 0;
  }
}
