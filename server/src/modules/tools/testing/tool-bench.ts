import { Global, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { Test, type TestingModule } from '@nestjs/testing';
import { ConfigModule } from '../../../config/config.module.js';
import { readSettings } from '../../../config/settings.js';
import { TasteMemory, type TasteOwner, type RememberedTaste } from '../../memory/taste-memory.contract.js';
import { StoreModule } from '../../store/store.module.js';
import {
  type OpenedSupportRequest,
  type OwnSupportRequest,
  SUPPORT_KINDS,
  SupportDesk,
} from '../../support-requests/support-desk.contract.js';
import type { CalledTool } from '../called-tool.js';
import type { ToolArguments, ToolRows } from '../tool.contract.js';
import { ToolCaller } from '../tool-caller.js';
import { ToolsModule } from '../tools.module.js';

/** Keeps what was opened in memory; one request a conversation and kind. */
class RememberingSupportDesk extends SupportDesk {
  private readonly opened: string[] = [];

  override async open(request: { conversationId: number; kind: string }): Promise<OpenedSupportRequest> {
    const key = `${request.conversationId} ${request.kind}`;
    const alreadyOpen = this.opened.includes(key);
    if (!alreadyOpen) this.opened.push(key);
    return { number: this.numberOf(key), status: 'open', alreadyOpen };
  }

  override async listOwn(): Promise<{ total: number; requests: readonly OwnSupportRequest[] }> {
    const requests = this.opened.map((key): OwnSupportRequest => {
      const kind = SUPPORT_KINDS.find((known) => key.endsWith(known)) ?? 'other';
      return { number: this.numberOf(key), kind, status: 'open', taken: false, openedAt: '2025-08-07T10:00:00.000Z' };
    });
    return { total: requests.length, requests };
  }

  private numberOf(key: string): string {
    return `SR-${String(this.opened.indexOf(key) + 1).padStart(6, '0')}`;
  }
}

/** A memory of one person's likes, for everybody. */
class OneTaste extends TasteMemory {
  private taste: RememberedTaste = { ...NO_TASTE, genres: ['Metal'], artists: ['U2'], dislikedGenres: ['Pop'] };

  override async load(): Promise<RememberedTaste> {
    return this.taste;
  }

  override async forgetValue(_owner: TasteOwner, kind: 'genre' | 'artist', value: string): Promise<void> {
    const without = (values: readonly string[]): readonly string[] => values.filter((known) => known !== value);
    const { genres, artists } = this.taste;
    this.taste =
      kind === 'genre' ? { ...this.taste, genres: without(genres) } : { ...this.taste, artists: without(artists) };
  }

  override async forget(): Promise<void> {
    this.taste = NO_TASTE;
  }
}

const NO_TASTE: RememberedTaste = { language: null, genres: [], artists: [], dislikedGenres: [], dislikedArtists: [] };

@Global()
@Module({
  providers: [
    { provide: SupportDesk, useClass: RememberingSupportDesk },
    { provide: TasteMemory, useClass: OneTaste },
  ],
  exports: [SupportDesk, TasteMemory],
})
class StandInsModule {}

/** The real tools on a store of a test's own. */
export class ToolBench {
  private constructor(readonly module: TestingModule) {}

  /** @param storeUrl `sqlite:////absolute/path` or `postgres://…` */
  static async open(storeUrl: string): Promise<ToolBench> {
    const settings = readSettings({ STORE_DATABASE_URL: storeUrl }, '/nowhere');
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.with(settings),
        EventEmitterModule.forRoot(),
        StoreModule,
        StandInsModule,
        await ToolsModule.register(),
      ],
    }).compile();
    module.useLogger(false);
    await module.init();
    return new ToolBench(module);
  }

  /** One call as the graph makes it, for a proven customer or nobody. */
  async call(
    tool: string,
    toolArguments: ToolArguments,
    customerId: number | null = null,
    taste: Partial<RememberedTaste> = {},
  ): Promise<CalledTool> {
    const known = { ...NO_TASTE, ...taste };
    const context = { userId: 1, conversationId: 1, customerId, language: 'en', message: 'a message', taste: known };
    return this.module.get(ToolCaller).call('call-1', { tool, arguments: toolArguments }, context, [tool]);
  }

  /** What a call found; fails when it was refused or needs an identity. */
  async rows(
    tool: string,
    toolArguments: ToolArguments,
    customerId: number | null = null,
    taste: Partial<RememberedTaste> = {},
  ): Promise<ToolRows> {
    const called = await this.call(tool, toolArguments, customerId, taste);
    if (called.status !== 'answered') throw new Error(`${tool} answered ${JSON.stringify(called)}`);
    return called.evidence.result;
  }

  /** The values of one column of what a call found. */
  async column(tool: string, toolArguments: ToolArguments, column: string, customerId?: number): Promise<unknown[]> {
    return (await this.rows(tool, toolArguments, customerId)).rows.map((row) => row[column]);
  }

  async close(): Promise<void> {
    await this.module.close();
  }
}
