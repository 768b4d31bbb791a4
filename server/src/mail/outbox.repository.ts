import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { OutboxMail } from './entities/outbox-mail.entity.js';

/** The rows of the outbox. */
@Injectable()
export class OutboxRepository {
  private readonly rows: Repository<OutboxMail>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(OutboxMail);
  }

  async add(sealedMail: string, createdAt: string): Promise<void> {
    await this.rows.insert({ sealedMail, createdAt });
  }

  /** Newest first, with how many there are in all. */
  async findNewest(limit: number, offset: number): Promise<[OutboxMail[], number]> {
    return this.rows.findAndCount({ order: { id: 'DESC' }, take: limit, skip: offset });
  }
}
