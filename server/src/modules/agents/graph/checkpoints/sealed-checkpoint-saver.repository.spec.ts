import { createSecretKey, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Annotation, Command, interrupt, START, StateGraph } from '@langchain/langgraph';
import { emptyCheckpoint, uuid6, type Checkpoint } from '@langchain/langgraph-checkpoint';
import { Cipher } from '../../../../common/encryption/cipher.js';
import { openTestDatabase, type TestDatabase } from '../../../../database/testing.js';
import { CheckpointRepository } from './checkpoint.repository.js';
import { SealedCheckpointSaver } from './sealed-checkpoint-saver.js';

const cipher = new Cipher({
  signing: createSecretKey(Buffer.alloc(32, 1)),
  encryption: { id: 'aaaaaaaa', secret: Buffer.alloc(32, 2) },
  previousEncryption: null,
});

function checkpointAt(step: number): Checkpoint {
  return { ...emptyCheckpoint(), id: uuid6(step), channel_values: { step } };
}

describe(SealedCheckpointSaver.name, () => {
  let database: TestDatabase;
  let saver: SealedCheckpointSaver;
  let thread: string;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => database.close());
  beforeEach(() => {
    saver = new SealedCheckpointSaver(new CheckpointRepository(database.dataSource), cipher);
    thread = randomUUID();
  });

  const place = (id?: string) => ({
    configurable: { thread_id: thread, checkpoint_ns: '', ...(id === undefined ? {} : { checkpoint_id: id }) },
  });
  const put = (checkpoint: Checkpoint, parent?: string) =>
    saver.put(place(parent), checkpoint, { source: 'loop', step: 0, parents: {} }, {});

  it('should give the newest checkpoint of a thread, and a named one with its parent', async () => {
    const [first, second] = [checkpointAt(1), checkpointAt(2)];
    await put(first);
    await put(second, first.id);
    expect((await saver.getTuple(place()))?.checkpoint.id).toBe(second.id);
    expect((await saver.getTuple(place(first.id)))?.checkpoint.channel_values).toEqual({ step: 1 });
    expect((await saver.getTuple(place()))?.parentConfig?.configurable?.checkpoint_id).toBe(first.id);
  });

  it('should keep a held thread out of the database until the turn waits', async () => {
    const checkpoint = checkpointAt(1);
    saver.hold(thread);
    await put(checkpoint);
    await saver.putWrites(place(checkpoint.id), [['a', 'from a']], 'task-a');
    const other = new SealedCheckpointSaver(new CheckpointRepository(database.dataSource), cipher);
    expect(await other.getTuple(place())).toBeUndefined();
    await saver.writeHeld(thread);
    expect((await other.getTuple(place()))?.checkpoint.channel_values).toEqual({ step: 1 });
    expect((await other.getTuple(place()))?.pendingWrites).toEqual([['task-a', 'a', 'from a']]);
  });

  it('should leave nothing of a held thread whose turn ended', async () => {
    saver.hold(thread);
    await put(checkpointAt(1));
    expect(saver.dropHeld(thread)).toBe(true);
    expect(await saver.getTuple(place())).toBeUndefined();
    expect(saver.dropHeld(thread)).toBe(false);
  });

  it('should give writes back in the order in which they are applied, and keep the first of a repeated one', async () => {
    const checkpoint = checkpointAt(1);
    await put(checkpoint);
    await saver.putWrites(place(checkpoint.id), [['b', 'from b']], 'task-b', 'path-2');
    await saver.putWrites(
      place(checkpoint.id),
      [
        ['a', 'from a'],
        ['c', { deep: [1] }],
      ],
      'task-a',
      'path-1',
    );
    await saver.putWrites(place(checkpoint.id), [['a', 'again']], 'task-a', 'path-1');
    expect((await saver.getTuple(place()))?.pendingWrites).toEqual([
      ['task-a', 'a', 'from a'],
      ['task-a', 'c', { deep: [1] }],
      ['task-b', 'b', 'from b'],
    ]);
  });

  it('should list newest first, before a checkpoint, by metadata, and no more than wanted', async () => {
    const made = [1, 2, 3].map(checkpointAt);
    for (const [step, checkpoint] of made.entries()) {
      await saver.put(place(), checkpoint, { source: 'loop', step, parents: {} }, {});
    }
    const idsOf = async (options: Parameters<typeof saver.list>[1]) => {
      const ids: string[] = [];
      for await (const tuple of saver.list(place(), options)) ids.push(tuple.checkpoint.id);
      return ids;
    };
    const [first, second, third] = made.map((checkpoint) => checkpoint.id);
    expect(await idsOf({})).toEqual([third, second, first]);
    expect(await idsOf({ limit: 1 })).toEqual([third]);
    expect(await idsOf({ before: place(third) })).toEqual([second, first]);
    expect(await idsOf({ filter: { step: 1 } })).toEqual([second]);
  });

  it('should delete one thread and nothing of another, whatever its name', async () => {
    await put(checkpointAt(1));
    await saver.deleteThread('%');
    await saver.deleteThread('*');
    expect(await saver.getTuple(place())).toBeDefined();
    await saver.deleteThread(thread);
    expect(await saver.getTuple(place())).toBeUndefined();
  });

  it('should carry a waiting graph over to another saver, with no word of its state readable in the file', async () => {
    const State = Annotation.Root({ said: Annotation<string>(), heard: Annotation<string>() });
    const graphWith = (checkpointer: SealedCheckpointSaver) =>
      new StateGraph(State)
        .addNode('ask', () => ({ heard: String(interrupt('who?')) }))
        .addEdge(START, 'ask')
        .compile({ checkpointer });
    const config = { configurable: { thread_id: thread }, durability: 'exit' as const };
    await graphWith(saver).invoke({ said: 'zanzibarquestion' }, config);
    const later = new SealedCheckpointSaver(new CheckpointRepository(database.dataSource), cipher);
    const result = await graphWith(later).invoke(new Command({ resume: 'zanzibaranswer' }), config);
    expect(result).toMatchObject({ said: 'zanzibarquestion', heard: 'zanzibaranswer' });
    const bytes = Buffer.concat([await readFile(database.file), await readFile(`${database.file}-wal`)]);
    expect(bytes.includes('zanzibar')).toBe(false);
  });
});
