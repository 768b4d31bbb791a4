import type { RunnableConfig } from '@langchain/core/runnables';
import {
  BaseCheckpointSaver,
  compareWritesSortKeys,
  copyCheckpoint,
  getCheckpointId,
  WRITES_IDX_MAP,
  writesSortKey,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  type PendingWrite,
} from '@langchain/langgraph-checkpoint';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Cipher } from '../../../../common/encryption/cipher.js';
import { CheckpointRepository } from './checkpoint.repository.js';
import type { Checkpoint as CheckpointRow } from './entities/checkpoint.entity.js';
import type { CheckpointWrite } from './entities/checkpoint-write.entity.js';

const STATE = 'checkpoints.data';
const METADATA = 'checkpoints.metadata';
const WRITE = 'checkpoint_writes.value';

const configurableSchema = z.object({
  thread_id: z.string().min(1).max(64),
  checkpoint_ns: z.string().max(128).default(''),
  checkpoint_id: z.string().max(64).optional(),
});

type Place = z.infer<typeof configurableSchema>;

/**
 * Keeps the state of waiting turns in the application's own database, on SQLite and PostgreSQL alike, with every value
 * sealed. The savers published for the two databases read values inside SQL, which sealed values do not allow.
 *
 * Most turns never wait. Between `hold` and `writeHeld` or `dropHeld` what the graph saves for a new thread stays in
 * memory, so that a turn that simply ends costs neither sealing nor a write.
 */
@Injectable()
export class SealedCheckpointSaver extends BaseCheckpointSaver<number> {
  private readonly held = new Map<string, (() => Promise<void>)[]>();

  constructor(
    private readonly repository: CheckpointRepository,
    private readonly cipher: Cipher,
  ) {
    super();
  }

  /** Begins a thread that has no state yet and keeps what is saved for it in memory. */
  hold(threadId: string): void {
    this.held.set(threadId, []);
  }

  /** Writes what was held: the turn waits for the person, so its state must outlive the process. */
  async writeHeld(threadId: string): Promise<void> {
    const writes = this.held.get(threadId) ?? [];
    this.held.delete(threadId);
    for (const write of writes) await write();
  }

  /** @returns whether the thread was held, and so left nothing behind. */
  dropHeld(threadId: string): boolean {
    return this.held.delete(threadId);
  }

  async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const place = configurableSchema.parse(config.configurable);
    if (this.held.has(place.thread_id)) return undefined;
    const id = getCheckpointId(config);
    const row = await this.repository.findNewest(place.thread_id, place.checkpoint_ns, id === '' ? undefined : id);
    return row === null ? undefined : this.toTuple(row);
  }

  async *list(config: RunnableConfig, options: CheckpointListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const place = configurableSchema.partial().parse(config.configurable ?? {});
    const beforeId = configurableSchema.partial().parse(options.before?.configurable ?? {}).checkpoint_id;
    const rows = await this.repository.findAll({
      ...(place.thread_id === undefined ? {} : { threadId: place.thread_id }),
      ...(config.configurable?.checkpoint_ns === undefined ? {} : { namespace: place.checkpoint_ns ?? '' }),
      ...(place.checkpoint_id === undefined ? {} : { checkpointId: place.checkpoint_id }),
      ...(beforeId === undefined ? {} : { beforeId }),
    });
    let left = options.limit ?? rows.length;
    for (const row of rows) {
      if (left <= 0) return;
      const tuple = await this.toTuple(row);
      if (!matches(tuple.metadata, options.filter)) continue;
      left -= 1;
      yield tuple;
    }
  }

  async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    _newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const place = configurableSchema.parse(config.configurable);
    const copy = copyCheckpoint(checkpoint);
    await this.holdOrWrite(place.thread_id, () => this.write(place, copy, metadata));
    return toConfig(place.thread_id, place.checkpoint_ns, checkpoint.id);
  }

  async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string, taskPath = ''): Promise<void> {
    const place = configurableSchema.required({ checkpoint_id: true }).parse(config.configurable);
    await this.holdOrWrite(place.thread_id, () => this.writePending(place, writes, taskId, taskPath));
  }

  async deleteThread(threadId: string): Promise<void> {
    await this.repository.deleteThread(threadId);
  }

  private async holdOrWrite(threadId: string, write: () => Promise<void>): Promise<void> {
    const held = this.held.get(threadId);
    if (held === undefined) await write();
    else held.push(write);
  }

  private async write(place: Place, checkpoint: Checkpoint, metadata: CheckpointMetadata): Promise<void> {
    const [type, data] = await this.serde.dumpsTyped(checkpoint);
    const [metadataType, metadataBytes] = await this.serde.dumpsTyped(metadata);
    await this.repository.put({
      threadId: place.thread_id,
      namespace: place.checkpoint_ns,
      checkpointId: checkpoint.id,
      parentId: place.checkpoint_id ?? null,
      type,
      data: this.cipher.sealBytes(STATE, data),
      metadataType,
      metadata: this.cipher.sealBytes(METADATA, metadataBytes),
    });
  }

  private async writePending(
    place: Place & { checkpoint_id: string },
    writes: PendingWrite[],
    taskId: string,
    taskPath: string,
  ): Promise<void> {
    const rows = writes.map(async ([channel, value], position): Promise<CheckpointWrite> => {
      const [type, bytes] = await this.serde.dumpsTyped(value);
      return {
        threadId: place.thread_id,
        namespace: place.checkpoint_ns,
        checkpointId: place.checkpoint_id,
        taskId,
        index: WRITES_IDX_MAP[channel] ?? position,
        taskPath,
        channel,
        type,
        value: this.cipher.sealBytes(WRITE, bytes),
      };
    });
    await this.repository.putWrites(await Promise.all(rows));
  }

  private async toTuple(row: CheckpointRow): Promise<CheckpointTuple> {
    const [checkpoint, metadata, writes] = await Promise.all([
      this.load(STATE, row.type, row.data),
      this.load(METADATA, row.metadataType, row.metadata),
      this.repository.findWritesAfter(row),
    ]);
    return {
      config: toConfig(row.threadId, row.namespace, row.checkpointId),
      checkpoint,
      metadata,
      pendingWrites: await this.toPendingWrites(writes),
      ...(row.parentId === null ? {} : { parentConfig: toConfig(row.threadId, row.namespace, row.parentId) }),
    };
  }

  private async toPendingWrites(writes: CheckpointWrite[]): Promise<CheckpointPendingWrite[]> {
    const key = (write: CheckpointWrite) => writesSortKey(write.taskPath, write.taskId, write.index);
    const sorted = writes.toSorted((left, right) => compareWritesSortKeys(key(left), key(right)));
    return Promise.all(
      sorted.map(async (write): Promise<CheckpointPendingWrite> => [
        write.taskId,
        write.channel,
        await this.load(WRITE, write.type, write.value),
      ]),
    );
  }

  private async load(purpose: string, type: string, sealed: string) {
    return this.serde.loadsTyped(type, this.cipher.openBytes(purpose, sealed));
  }
}

function toConfig(threadId: string, namespace: string, checkpointId: string): RunnableConfig {
  return { configurable: { thread_id: threadId, checkpoint_ns: namespace, checkpoint_id: checkpointId } };
}

function matches(metadata: CheckpointMetadata | undefined, filter: Record<string, unknown> | undefined): boolean {
  const held = new Map<string, unknown>(Object.entries(metadata ?? {}));
  return Object.entries(filter ?? {}).every(([key, value]) => JSON.stringify(held.get(key)) === JSON.stringify(value));
}
