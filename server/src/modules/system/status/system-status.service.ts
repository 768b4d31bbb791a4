import { totalmem } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { SOFTWARE_VERSION } from '../../../common/software.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { ActiveModel } from '../../llm-config/chat-model.contract.js';
import { ModelsService } from '../../llm-config/models/models.service.js';
import { Policy } from '../../policy/policy.js';
import { StoreDatabase } from '../../store/connection/store-database.js';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import { StoreProfile } from '../../users/store-profile.contract.js';
import type { SystemDetails, SystemState } from './system-status.js';

/** Looks at the parts of the running system. */
@Injectable()
export class SystemStatusService {
  constructor(
    @InjectSettings() private readonly settings: Settings,
    private readonly policy: Policy,
    private readonly model: ActiveModel,
    private readonly models: ModelsService,
    private readonly store: StoreDatabase,
    private readonly storeProfile: StoreProfile,
  ) {}

  /** The state as this caller may see it: all of it for staff, whether it works for everyone else. */
  async describeFor(caller: Caller): Promise<SystemState> {
    const isStoreAvailable = await this.canReadStore();
    const health = await this.model.freshHealth();
    const isModelMissing = this.model.expected && health.state !== 'ready';
    const state: SystemState = {
      status: isStoreAvailable && !isModelMissing ? 'ok' : 'degraded',
      model: health.state,
    };
    return this.policy.may(caller, 'system:read') ? { ...state, details: await this.details(isStoreAvailable) } : state;
  }

  private async details(isStoreAvailable: boolean): Promise<SystemDetails> {
    const { rss, heapUsed } = process.memoryUsage();
    return {
      software: { name: 'Counterpoint', version: SOFTWARE_VERSION, node: process.versions.node },
      uptimeSeconds: Math.floor(process.uptime()),
      model: this.model.health,
      modelTrouble: this.model.trouble,
      modelFindings: await this.models.findings(),
      store: {
        name: this.settings.STORE_NAME,
        description: this.storeProfile.describe(),
        isAvailable: isStoreAvailable,
        isSample: this.storeProfile.isSample,
      },
      database: { kind: this.settings.DATABASE.kind },
      memory: { residentBytes: rss, heapUsedBytes: heapUsed, machineBytes: totalmem() },
    };
  }

  private async canReadStore(): Promise<boolean> {
    try {
      await this.store.look();
      return true;
    } catch (error) {
      if (error instanceof StoreUnavailableError) return false;
      throw error;
    }
  }
}
