import { Inject, Injectable } from '@nestjs/common';
import { FOUND_PROVIDERS, ModelsInForce } from '../active/models-in-force.js';
import { NotManageableError } from '../errors/not-manageable.error.js';
import { withTimeLimits } from '../limits/with-time-limits.js';
import type {
  ChatModelProvider,
  InstalledModel,
  ModelShelf,
  ProviderName,
  PullProgress,
} from '../model-provider.contract.js';
import { LlmModelRepository } from './llm-model.repository.js';
import type { ModelRecord } from './model-record.js';

/** A model on the disk of a provider's server. */
export interface ShelvedModel extends InstalledModel {
  readonly provider: ProviderName;
}

/** A download may take a day; it is over when nothing has moved for two minutes. */
const PULL_LIMITS = { firstTokenMs: 60_000, silenceMs: 120_000, wholeMs: 24 * 3_600_000 };

/** What model servers keep on their disks: those of the environment, and those that rows name. */
@Injectable()
export class ModelShelves {
  constructor(
    @Inject(FOUND_PROVIDERS) private readonly providers: readonly ChatModelProvider[],
    private readonly models: ModelsInForce,
    private readonly rows: LlmModelRepository,
  ) {}

  /** Every model on a server of the environment; a server that cannot be asked has none. */
  async list(): Promise<ShelvedModel[]> {
    const lists = this.shelves().map(async ({ provider, shelf }) => {
      const models = await shelf.list().catch(() => []);
      return models.map((model) => ({ ...model, provider }));
    });
    return (await Promise.all(lists)).flat();
  }

  /** The model of a row on the disk of its own server; null when it is not there, or nobody can be asked. */
  async find(record: ModelRecord): Promise<ShelvedModel | null> {
    const shelf = this.models.shelfOf(record);
    const models = shelf === null ? [] : await shelf.list().catch(() => []);
    const found = models.find(isNamed(record.name));
    return found === undefined ? null : { ...found, provider: record.provider };
  }

  /**
   * Downloads a model: to the server of the row of that name, else to the environment's.
   *
   * @throws as `ModelShelf.pull`, NotManageableError, and ModelSlowError when nothing moves.
   */
  async *pull(name: string, signal: AbortSignal): AsyncGenerator<PullProgress> {
    const rows = (await this.rows.findAll()).filter((record) => record.name === name);
    const [shelf] = [
      ...rows.map((record) => this.models.shelfOf(record)),
      ...this.shelves().map((one) => one.shelf),
    ].filter((one) => one !== null);
    if (shelf === undefined) throw new NotManageableError();
    yield* withTimeLimits((limited) => shelf.pull(name, limited), PULL_LIMITS, signal);
  }

  /**
   * Removes a model from the disk of the row's own server, or of the environment's when no row is given.
   *
   * @returns false when there is none of that name.
   * @throws NotManageableError when there is no server to ask.
   */
  async remove(name: string, record: ModelRecord | null): Promise<boolean> {
    const own = record === null ? this.shelves().map(({ shelf }) => shelf) : [this.models.shelfOf(record)];
    const shelves = own.filter((shelf) => shelf !== null);
    if (shelves.length === 0) throw new NotManageableError();
    for (const shelf of shelves) if (await shelf.remove(name)) return true;
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

/** A tag may be left out when it is `latest`. */
export function isNamed(name: string): (model: InstalledModel) => boolean {
  return (model) => model.name === name || model.name === `${name}:latest`;
}
