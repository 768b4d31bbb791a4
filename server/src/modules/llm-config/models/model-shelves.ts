import { Inject, Injectable } from '@nestjs/common';
import { FOUND_PROVIDERS } from '../active/models-in-force.js';
import { NotManageableError } from '../errors/not-manageable.error.js';
import { withTimeLimits } from '../limits/with-time-limits.js';
import type {
  ChatModelProvider,
  InstalledModel,
  ModelShelf,
  ProviderName,
  PullProgress,
} from '../model-provider.contract.js';

/** A model on the disk of a provider's server. */
export interface ShelvedModel extends InstalledModel {
  readonly provider: ProviderName;
}

/** A download may take a day; it is over when nothing has moved for two minutes. */
const PULL_LIMITS = { firstTokenMs: 60_000, silenceMs: 120_000, wholeMs: 24 * 3_600_000 };

/** What the servers of the environment keep on their disks. */
@Injectable()
export class ModelShelves {
  constructor(@Inject(FOUND_PROVIDERS) private readonly providers: readonly ChatModelProvider[]) {}

  /** Every installed model; a server that cannot be asked has none. */
  async list(): Promise<ShelvedModel[]> {
    const lists = this.shelves().map(async ({ provider, shelf }) => {
      const models = await shelf.list().catch(() => []);
      return models.map((model) => ({ ...model, provider }));
    });
    return (await Promise.all(lists)).flat();
  }

  /** Downloads a model to the server that can. @throws as `ModelShelf.pull`, and ModelSlowError when nothing moves. */
  pull(name: string, signal: AbortSignal): AsyncIterable<PullProgress> {
    const [first] = this.shelves();
    if (first === undefined) throw new NotManageableError();
    return withTimeLimits((limited) => first.shelf.pull(name, limited), PULL_LIMITS, signal);
  }

  /** False when no server has a model of that name. @throws NotManageableError when there is no server to ask. */
  async remove(name: string): Promise<boolean> {
    const shelves = this.shelves();
    if (shelves.length === 0) throw new NotManageableError();
    for (const { shelf } of shelves) if (await shelf.remove(name)) return true;
    return false;
  }

  private shelves(): { provider: ProviderName; shelf: ModelShelf }[] {
    return this.providers.flatMap((provider) =>
      provider.fromEnvironment(false).flatMap(({ settings }) => {
        const { shelf } = provider.connect(settings);
        return shelf === null ? [] : [{ provider: provider.name, shelf }];
      }),
    );
  }
}
