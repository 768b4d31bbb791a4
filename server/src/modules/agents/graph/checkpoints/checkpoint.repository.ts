import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, type Repository } from 'typeorm';
import { Checkpoint } from './entities/checkpoint.entity.js';
import { CheckpointWrite } from './entities/checkpoint-write.entity.js';

/** Which checkpoints a listing wants, newest first. */
export interface CheckpointQuery {
  threadId?: string;
  namespace?: string;
  checkpointId?: string;
  beforeId?: string;
  limit?: number;
}

const KEY: (keyof CheckpointWrite)[] = ['threadId', 'namespace', 'checkpointId', 'taskId', 'index'];

/** The rows of checkpoints and their writes. Values come in and go out sealed. */
@Injectable()
export class CheckpointRepository {
  private readonly checkpoints: Repository<Checkpoint>;
  private readonly writes: Repository<CheckpointWrite>;

  constructor(@InjectDataSource() dataSource: DataSource) {
    this.checkpoints = dataSource.getRepository(Checkpoint);
    this.writes = dataSource.getRepository(CheckpointWrite);
  }

  async findNewest(threadId: string, namespace: string, checkpointId?: string): Promise<Checkpoint | null> {
    const where = checkpointId === undefined ? { threadId, namespace } : { threadId, namespace, checkpointId };
    return this.checkpoints.findOne({ where, order: { checkpointId: 'DESC' } });
  }

  async findAll(query: CheckpointQuery): Promise<Checkpoint[]> {
    const { threadId, namespace, checkpointId, beforeId, limit } = query;
    return this.checkpoints.find({
      where: {
        ...(threadId === undefined ? {} : { threadId }),
        ...(namespace === undefined ? {} : { namespace }),
        ...(checkpointId === undefined ? {} : { checkpointId }),
        ...(beforeId === undefined ? {} : { checkpointId: LessThan(beforeId) }),
      },
      order: { checkpointId: 'DESC' },
      ...(limit === undefined ? {} : { take: limit }),
    });
  }

  async findWritesAfter(checkpoint: Checkpoint): Promise<CheckpointWrite[]> {
    const { threadId, namespace, checkpointId } = checkpoint;
    return this.writes.findBy({ threadId, namespace, checkpointId });
  }

  async put(checkpoint: Checkpoint): Promise<void> {
    await this.checkpoints.upsert(checkpoint, ['threadId', 'namespace', 'checkpointId']);
  }

  /** Ordinary writes keep what is there already; special ones (negative index) replace it. */
  async putWrites(writes: CheckpointWrite[]): Promise<void> {
    const special = writes.filter((write) => write.index < 0);
    const ordinary = writes.filter((write) => write.index >= 0);
    if (special.length > 0) await this.writes.upsert(special, KEY);
    if (ordinary.length > 0) {
      await this.writes.createQueryBuilder().insert().values(ordinary).orIgnore().execute();
    }
  }

  async deleteThread(threadId: string): Promise<void> {
    await this.writes.delete({ threadId });
    await this.checkpoints.delete({ threadId });
  }
}
