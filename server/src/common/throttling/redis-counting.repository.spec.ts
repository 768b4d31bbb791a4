import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { readSettings } from '../../config/settings.js';
import { AttemptLimits } from './attempt-limits.js';
import { FixedWindowStorage } from './fixed-window-storage.js';
import { RedisConnection } from './redis-connection.js';

const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';
/** A port that nobody listens on. */
const AWAY_URL = 'redis://127.0.0.1:1';
const HOUR = 3_600_000;

const isThere = await canReach(REDIS_URL);
if (!isThere) process.stderr.write('Redis cannot be reached: the tests of shared counting are skipped.\n');

/** One process's worth of counters. */
class Replica {
  readonly connection: RedisConnection;
  readonly storage: FixedWindowStorage;
  readonly limits: AttemptLimits;

  constructor(url: string) {
    this.connection = new RedisConnection(readSettings({ REDIS_URL: url }, '/nowhere'));
    this.storage = new FixedWindowStorage(this.connection);
    this.limits = new AttemptLimits(this.connection);
  }

  async ready(): Promise<this> {
    const { client } = this.connection;
    if (client !== null && client.status !== 'ready') await new Promise((resolve) => client.once('ready', resolve));
    return this;
  }

  close(): void {
    this.connection.onApplicationShutdown();
  }
}

(isThere ? describe : describe.skip)('counting in Redis', () => {
  let replicas: Replica[];

  beforeEach(async () => {
    replicas = await Promise.all([new Replica(REDIS_URL).ready(), new Replica(REDIS_URL).ready()]);
  });
  afterEach(() => replicas.forEach((replica) => replica.close()));

  it('should count requests of all replicas together', async () => {
    const key = randomUUID();
    const records = [];
    for (const replica of [...replicas, ...replicas]) records.push(await replica.storage.increment(key, HOUR, 3));
    expect(records.map(({ totalHits }) => totalHits)).toEqual([1, 2, 3, 4]);
    expect(records.map(({ isBlocked }) => isBlocked)).toEqual([false, false, false, true]);
    expect(records[3]?.timeToBlockExpire).toBeGreaterThan(3590);
  });

  it('should never leave a count without an end', async () => {
    const key = randomUUID();
    await replicas[0]?.storage.increment(key, HOUR, 3);
    expect(await replicas[0]?.connection.client?.pttl(`counterpoint:window:${key}`)).toBeGreaterThan(HOUR - 10_000);
  });

  it('should count attempts of all replicas together', async () => {
    const allowance = { name: randomUUID(), attempts: 2, windowSeconds: 60 };
    const limits = replicas.map((replica) => replica.limits.make(allowance));
    for (const limit of limits) await limit.count('key');
    for (const limit of limits) expect(await limit.secondsUntilAllowed('key')).toBeGreaterThan(0);
    await limits[0]?.clear('key');
    expect(await limits[1]?.secondsUntilAllowed('key')).toBe(0);
  });
});

describe('counting while Redis is away', () => {
  let replica: Replica;

  beforeEach(() => {
    replica = new Replica(AWAY_URL);
  });
  afterEach(() => replica.close());

  it('should go on counting requests by itself', async () => {
    const hits = [];
    for (let time = 0; time < 3; time += 1) hits.push((await replica.storage.increment('key', HOUR, 2)).isBlocked);
    expect(hits).toEqual([false, false, true]);
  });

  it('should go on counting attempts by itself', async () => {
    const limit = replica.limits.make({ name: 'test', attempts: 2, windowSeconds: 60 });
    await limit.count('key');
    expect(await limit.secondsUntilAllowed('key')).toBe(0);
    await limit.count('key');
    expect(await limit.secondsUntilAllowed('key')).toBeGreaterThan(0);
    await limit.clear('key');
    expect(await limit.secondsUntilAllowed('key')).toBe(0);
  });
});

async function canReach(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 1_000, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
