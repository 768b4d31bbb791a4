import type { Caller, Role } from '../../../common/caller.js';
import { readSettings } from '../../../config/settings.js';
import { ActiveModel, type ModelHealth, type ModelPiece } from '../../llm-config/chat-model.contract.js';
import { ModelsService } from '../../llm-config/models/models.service.js';
import { Policy } from '../../policy/policy.js';
import { StoreDatabase } from '../../store/connection/store-database.js';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import { StoreProfile } from '../../users/store-profile.contract.js';
import { toSystemStatusDto } from './system-status.dto.js';
import { SystemStatusService } from './system-status.service.js';

class FixedModel extends ActiveModel {
  readonly contextSize = 4096;

  constructor(
    readonly health: ModelHealth,
    readonly expected: boolean,
  ) {
    super();
  }

  stream(): AsyncIterable<ModelPiece> {
    throw new Error('no model call is made to tell the state');
  }
}

class FixedStore extends StoreDatabase {
  readonly revision = 1;

  constructor(private readonly isAvailable: boolean) {
    super();
  }

  async all(): Promise<never[]> {
    return [];
  }

  async look(): Promise<void> {
    if (!this.isAvailable) throw new StoreUnavailableError('missing', 'no file');
  }
}

class FixedProfile extends StoreProfile {
  readonly isSample = true;

  describe(): string {
    return 'starter store';
  }
}

const FINDINGS = Object.assign(Object.create(ModelsService.prototype), {
  findings: () => [{ code: 'not_running', level: 'problem', advice: 'Start it.' }],
});

const NONE: ModelHealth = { state: 'none', model: null, reason: 'not_running' };
const READY: ModelHealth = { state: 'ready', model: 'scripted:1b', reason: null };

const callerWith = (role: Role): Caller => ({
  userId: 1,
  role,
  customerId: null,
  scopes: [],
  via: 'session',
  sessionId: 'session-1',
});

function serviceWith({ model = new FixedModel(NONE, false), store = new FixedStore(true) } = {}): SystemStatusService {
  return new SystemStatusService(
    readSettings({}, '/nowhere'),
    new Policy(),
    model,
    FINDINGS,
    store,
    new FixedProfile(),
  );
}

describe(SystemStatusService.name, () => {
  it.each<Role>(['guest', 'customer'])('should tell a %s whether it works, and no more', async (role) => {
    const dto = toSystemStatusDto(await serviceWith().describeFor(callerWith(role)));
    expect(dto).toEqual({ status: 'ok', model: 'none' });
  });

  it.each<Role>(['staff', 'admin'])('should tell %s everything', async (role) => {
    const dto = toSystemStatusDto(await serviceWith().describeFor(callerWith(role)));
    expect(dto).toMatchObject({
      software: { name: 'Counterpoint', node: process.versions.node },
      language_model: {
        state: 'none',
        name: null,
        reason: 'not_running',
        trouble: null,
        findings: [{ code: 'not_running', level: 'problem', advice: 'Start it.' }],
      },
      store: { name: 'Counterpoint Music', description: 'starter store', available: true, is_sample: true },
      database: { kind: 'sqlite' },
    });
    expect(dto.memory?.resident_bytes).toBeGreaterThan(1_000_000);
  });

  it('should be degraded while the store cannot be read', async () => {
    const state = await serviceWith({ store: new FixedStore(false) }).describeFor(callerWith('admin'));
    expect(state).toMatchObject({ status: 'degraded', details: { store: { isAvailable: false } } });
  });

  it('should be degraded without a model only when one is expected', async () => {
    const statusWith = async (health: ModelHealth, expected: boolean): Promise<string> =>
      (await serviceWith({ model: new FixedModel(health, expected) }).describeFor(callerWith('guest'))).status;
    expect(await statusWith(NONE, true)).toBe('degraded');
    expect(await statusWith(NONE, false)).toBe('ok');
    expect(await statusWith(READY, true)).toBe('ok');
  });
});
