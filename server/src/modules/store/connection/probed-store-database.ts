import type { OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import { SchemaSpelling } from './schema-spelling.js';
import { StoreDatabase, type StoreValue } from './store-database.js';
import type { StoreDriver, StoreMark } from './store-driver.js';

/**
 * A store behind a driver, with its spelling probed at the first use and again whenever another database lies at its
 * place. Nothing is opened before the first use, so a server starts without a store and finds it when it appears.
 */
export class ProbedStoreDatabase extends StoreDatabase implements OnApplicationShutdown {
  private currentRevision = 0;
  private seen: StoreMark = { place: '', content: '' };
  private spelling: SchemaSpelling | undefined;
  private readonly translations = new Map<string, string>();

  constructor(private readonly driver: StoreDriver) {
    super();
  }

  get revision(): number {
    return this.currentRevision;
  }

  async all<Row>(sql: string, parameters: readonly StoreValue[], row: z.ZodType<Row>): Promise<Row[]> {
    await this.look();
    const spelling = (this.spelling ??= SchemaSpelling.probe(await this.driver.columns()));
    const rows = await this.guarded(() => this.driver.all(this.translated(sql, spelling), parameters));
    return readRows(rows, row);
  }

  async look(thoroughly = false): Promise<void> {
    const mark = await this.guarded(() => this.driver.mark(thoroughly));
    if (mark.place !== this.seen.place) this.forgetSpelling();
    if (mark.place !== this.seen.place || mark.content !== this.seen.content) this.currentRevision += 1;
    this.seen = mark;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.driver.close();
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreUnavailableError) this.forgetSpelling();
      throw error;
    }
  }

  private forgetSpelling(): void {
    this.spelling = undefined;
    this.translations.clear();
  }

  private translated(sql: string, spelling: SchemaSpelling): string {
    const known = this.translations.get(sql);
    if (known !== undefined) return known;
    const translation = spelling.translate(sql);
    this.translations.set(sql, translation);
    return translation;
  }
}

function readRows<Row>(rows: readonly unknown[], row: z.ZodType<Row>): Row[] {
  const read = z.array(row).safeParse(rows);
  if (!read.success) throw new StoreUnavailableError('wrong_schema', z.prettifyError(read.error));
  return read.data;
}
