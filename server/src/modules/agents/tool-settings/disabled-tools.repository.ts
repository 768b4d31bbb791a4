import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { DisabledTool } from './entities/disabled-tool.entity.js';

/** The rows of tools that are switched off. */
@Injectable()
export class DisabledToolsRepository {
  private readonly rows: Repository<DisabledTool>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(DisabledTool);
  }

  async findNames(): Promise<string[]> {
    return (await this.rows.find({ select: { name: true } })).map(({ name }) => name);
  }

  /** Doing it twice changes nothing. */
  async add(name: string, disabledBy: number): Promise<void> {
    await this.rows.createQueryBuilder().insert().values({ name, disabledBy, disabledAt: now() }).orIgnore().execute();
  }

  async remove(name: string): Promise<void> {
    await this.rows.delete({ name });
  }
}
