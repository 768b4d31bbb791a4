import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { readSettings } from '../../../config/settings.js';
import { type TurnOutcome, TurnRunner } from '../../../modules/agents/graph/turn.contract.js';
import type { EarlierTurn } from '../../../modules/agents/understanding/understanding.contract.js';
import { openApplication } from '../../application.js';
import { openSandbox, type Sandbox } from '../sandbox.js';

/** Ids from here on belong to no stored account or conversation. */
const FIRST_ID = 2_000_000_000;

/** The whole way from a message to an answer, without a model, on one store; nothing is kept. */
export class Answering {
  private asked = 0;

  private constructor(
    readonly application: INestApplicationContext,
    private readonly runner: TurnRunner,
    private readonly sandbox: Sandbox,
  ) {}

  /** @param storeFile absolute path of a SQLite store. */
  static async open(storeFile: string): Promise<Answering> {
    const folder = await mkdtemp(join(tmpdir(), 'counterpoint-answering-'));
    const environment = { STORE_DATABASE_URL: `sqlite:///${storeFile}`, LLM_PROVIDER: 'none', DATA_DIR: folder };
    const sandbox = await openSandbox(readSettings(environment, folder));
    const application = await openApplication(sandbox.settings);
    return new Answering(application, application.get(TurnRunner, { strict: false }), sandbox);
  }

  /** One message of an account of its own, after the given earlier turns. */
  async ask(
    message: string,
    { customerId = null, window = [] }: { customerId?: number | null; window?: readonly EarlierTurn[] } = {},
  ): Promise<TurnOutcome> {
    return this.converse(customerId)(message, window);
  }

  /** The text of the answer to one message of an account of its own. */
  async answerTo(message: string, customerId: number | null = null): Promise<string> {
    const { content } = await this.ask(message, { customerId });
    return content;
  }

  /** Asks message after message as one account in one conversation. */
  converse(customerId: number | null): (message: string, window: readonly EarlierTurn[]) => Promise<TurnOutcome> {
    this.asked += 1;
    const id = FIRST_ID + this.asked;
    return (message, window) => this.turn(id, customerId, message, window);
  }

  private turn(
    id: number,
    customerId: number | null,
    message: string,
    window: readonly EarlierTurn[],
  ): Promise<TurnOutcome> {
    return this.runner.run({
      runId: randomUUID(),
      conversationId: id,
      message,
      caller: { userId: id, role: 'customer', customerId, scopes: [], via: 'session', sessionId: null },
      window,
      claim: null,
      mode: null,
      language: null,
      signal: new AbortController().signal,
      emit: () => undefined,
    });
  }

  async close(): Promise<void> {
    await this.application.close();
    await this.sandbox.remove();
  }
}
