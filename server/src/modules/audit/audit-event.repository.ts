import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, type Repository } from 'typeorm';
import { isUniqueViolation } from '../../database/unique-violation.js';
import { AuditEvent } from './entities/audit-event.entity.js';

/** The rows of the audit trail, which only grows. */
@Injectable()
export class AuditEventRepository {
  private readonly rows: Repository<AuditEvent>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(AuditEvent);
  }

  /** The hash of the newest line; null before the first. */
  async findLastHash(): Promise<string | null> {
    const [last] = await this.rows.find({ select: { id: true, hash: true }, order: { id: 'DESC' }, take: 1 });
    return last?.hash ?? null;
  }

  /** Adds a line after the one it names; false when another writer already did. */
  async append(event: Omit<AuditEvent, 'id'>): Promise<boolean> {
    try {
      await this.rows.insert({ ...event });
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  /** Lines in the order they were written, from after `id` on. */
  async findAfter(id: number, limit: number): Promise<AuditEvent[]> {
    return this.rows.find({ where: { id: MoreThan(id) }, order: { id: 'ASC' }, take: limit });
  }

  /** Newest first, with how many there are in all. */
  async findNewest(limit: number, offset: number): Promise<[AuditEvent[], number]> {
    return this.rows.findAndCount({ order: { id: 'DESC' }, take: limit, skip: offset });
  }
}
