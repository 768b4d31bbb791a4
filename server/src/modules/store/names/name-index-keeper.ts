import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { StoreDatabase } from '../connection/store-database.js';
import { StoreUnavailableError, type StoreProblem } from '../errors/store-unavailable.error.js';
import { StoreChangedEvent } from './events/store-changed.event.js';
import { buildNameSearch } from './name-index-builder.js';
import { NameIndex, type NameKind, type NameMatch, type StoreName } from './name-index.contract.js';
import type { NameSearch } from './name-search.js';
import { StoreNamesRepository } from './store-names.repository.js';

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Keeps the index of names true to the store. A rebuild takes the place of the former build in one step; while the
 * store is away the last build goes on answering, and a server that starts without a store has no names.
 */
@Injectable()
export class NameIndexKeeper extends NameIndex implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(NameIndexKeeper.name);
  private current: NameSearch | undefined;
  private builds = 0;
  private builtRevision = -1;
  private building: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reported: StoreProblem | null = null;

  constructor(
    private readonly database: StoreDatabase,
    private readonly repository: StoreNamesRepository,
    private readonly events: EventEmitter2,
  ) {
    super();
  }

  get version(): number {
    return this.builds;
  }

  get size(): number {
    return this.current?.size ?? 0;
  }

  async onModuleInit(): Promise<void> {
    await this.refreshIfChanged();
    this.timer = setInterval(() => void this.lookHourly(), HOUR_MILLISECONDS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * Rebuilds when the store was seen to have changed; otherwise costs one look at the file. Never throws: a store that
   * is away is noticed by the tools that need it.
   *
   * @param thoroughly also asks a PostgreSQL server whether rows were written.
   */
  async refreshIfChanged(thoroughly = false): Promise<void> {
    try {
      await this.database.look(thoroughly);
      this.reported = null;
      if (this.database.revision !== this.builtRevision) await this.rebuildOnce();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      this.reportOnce(error);
    }
  }

  /**
   * Rebuilds in any case.
   *
   * @throws StoreUnavailableError
   */
  async refresh(): Promise<void> {
    await this.database.look(true);
    await this.rebuildOnce();
  }

  findIn(words: readonly string[], kinds?: readonly NameKind[]): readonly NameMatch[] {
    return this.current?.findIn(words, kinds) ?? [];
  }

  exactly(text: string, kinds?: readonly NameKind[]): readonly StoreName[] {
    return this.current?.exactly(text, kinds) ?? [];
  }

  nearest(text: string, kinds: readonly NameKind[], limit: number): readonly StoreName[] {
    return this.current?.nearest(text, kinds, limit) ?? [];
  }

  withWords(text: string, kinds: readonly NameKind[]): readonly StoreName[] {
    return this.current?.withWords(text, kinds) ?? [];
  }

  creditsOf(composer: string): readonly string[] {
    return this.current?.creditsOf(composer) ?? [];
  }

  /** Every turn looks at the store, so a problem is reported when it begins and not again. */
  private reportOnce({ problem }: StoreUnavailableError): void {
    if (this.reported === problem) return;
    this.reported = problem;
    this.logger.warn(`The store cannot be read (${problem}); the names known so far stay in use`);
  }

  private async lookHourly(): Promise<void> {
    try {
      await this.refreshIfChanged(true);
    } catch (error) {
      this.logger.error('The names of the store could not be read again', error);
    }
  }

  /** Turns that find the store changed at the same time share one build. */
  private async rebuildOnce(): Promise<void> {
    this.building ??= this.rebuild().finally(() => (this.building = undefined));
    await this.building;
  }

  private async rebuild(): Promise<void> {
    const revision = this.database.revision;
    const started = performance.now();
    const { names, credits } = await this.repository.findAllNames();
    this.current = await buildNameSearch(names, credits);
    this.builtRevision = revision;
    this.builds += 1;
    this.events.emit(StoreChangedEvent.name, new StoreChangedEvent(this.builds));
    this.logger.log(`${names.length} names of the store read in ${Math.round(performance.now() - started)} ms`);
  }
}
