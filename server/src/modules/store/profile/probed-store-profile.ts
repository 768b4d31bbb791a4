import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { StoreProfile } from '../../users/store-profile.contract.js';
import { placeOfStore } from '../connection/store-place.js';
import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import { StoreChangedEvent } from '../names/events/store-changed.event.js';
import { StoreProfileRepository, type StoreCounts } from './store-profile.repository.js';

/** What is known of the store in use; looked at when the server starts and again whenever the store changes. */
@Injectable()
export class ProbedStoreProfile extends StoreProfile implements OnModuleInit {
  private sample = false;
  private described = 'no store could be read yet';

  constructor(
    private readonly repository: StoreProfileRepository,
    @InjectSettings() private readonly settings: Settings,
  ) {
    super();
  }

  /** False until a store was read; a store that goes away stays what it was. */
  get isSample(): boolean {
    return this.sample;
  }

  describe(): string {
    return this.described;
  }

  async onModuleInit(): Promise<void> {
    try {
      await this.look();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }

  @OnEvent(StoreChangedEvent.name)
  async look(): Promise<void> {
    const isChinook = await this.repository.looksLikeChinook();
    this.sample = isChinook || (await this.repository.hasOnlyInventedCustomers());
    this.described = `${this.nameOf(isChinook)}: ${inWords(await this.repository.count())}`;
  }

  private nameOf(isChinook: boolean): string {
    if (isChinook) return 'the sample store Chinook';
    return placeOfStore(this.settings).isStarter ? 'the starter store' : 'a store of your own';
  }
}

function inWords({ artists, albums, tracks, customers, invoices }: StoreCounts): string {
  return `${artists} artists, ${albums} albums, ${tracks} tracks, ${customers} customers, ${invoices} orders`;
}
