import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { NameIndexKeeper } from '../../store/names/name-index-keeper.js';
import { StoreProfile } from '../../users/store-profile.contract.js';

/** Brings the index of names to the present state of the store. */
@Injectable()
export class StoreRefreshService {
  constructor(
    private readonly names: NameIndexKeeper,
    private readonly profile: StoreProfile,
    private readonly audit: AuditService,
  ) {}

  /** @returns which store was read. @throws StoreUnavailableError. */
  async refresh(userId: number): Promise<string> {
    await this.names.refresh();
    await this.audit.record({ actor: userId, action: 'store.refreshed', subject: 'store:names' });
    return this.profile.describe();
  }
}
