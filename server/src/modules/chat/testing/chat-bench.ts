import type { DataSource } from 'typeorm';
import { type DatabaseKind, openDatabaseOf } from '../../../database/testing-kinds.js';
import type { Caller } from '../../../common/caller.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { testCaller } from '../../conversations/testing/conversation-rows.js';
import type { SentMessage } from '../chat.service.js';
import type { StreamedEvent } from '../streams/sse-frame.js';
import type { AcceptedTurn } from '../turns/accepted-turn.js';
import { chatOver, type ChatProcess } from './chat-over.js';
import { FakeTurnRunner } from './fake-turn-runner.js';

export const OPTIONS = { claimedCustomer: null, mode: null, language: null };
/** Milliseconds for a case with many turns on a busy machine. */
export const PATIENCE = 30_000;
/** A reader who stays to the end. */
export const NEVER = new AbortController().signal;

const LONG_AGO = '2001-01-01T00:00:00.000Z';
const EVENTS_PER_ANSWER = 10_000_000;

interface BenchDatabase {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** Chats over one database for a file of specs: for each case a person and a process of its own. */
export class ChatBench {
  runner = new FakeTurnRunner();
  server: ChatProcess;
  caller: Caller = testCaller(1);
  private readonly abandoned: ChatProcess[] = [];

  private constructor(private readonly database: BenchDatabase) {
    this.server = chatOver(database.dataSource, this.runner);
  }

  static async open(kind: DatabaseKind): Promise<ChatBench> {
    return new ChatBench(await openDatabaseOf(kind));
  }

  get dataSource(): DataSource {
    return this.database.dataSource;
  }

  begin(): void {
    this.runner = new FakeTurnRunner();
    this.server = chatOver(this.dataSource, this.runner);
    this.caller = testCaller(this.caller.userId + 1);
  }

  async end(): Promise<void> {
    for (const process of this.abandoned.splice(0)) {
      process.live.all().forEach((live) => process.live.close(live));
      await process.scheduler.stop(0);
    }
    await this.server.scheduler.stop();
    await this.dataSource.query('DELETE FROM conversations');
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  readonly send = (message: string, more: Partial<SentMessage> = {}, key?: string): Promise<AcceptedTurn> =>
    this.server.chat.send(this.caller, { message, options: OPTIONS, ...more }, key);

  readonly reply = (threadId: string, message: string): Promise<AcceptedTurn> =>
    this.server.chat.reply(this.caller, threadId, message, OPTIONS, undefined);

  /** Waits for the end of a turn. */
  readonly finished = async (turn: AcceptedTurn): Promise<{ run: RunRecord | null; message: MessageRecord | null }> => {
    const run = await this.server.stream.whenFinished(turn.run.id, NEVER);
    const { conversationId, answerMessageId } = turn.run;
    return { run, message: await this.server.rows.messages.findOneInConversation(conversationId, answerMessageId) };
  };

  /** The events of a turn behind the one with the given id, all of them or the first `until`. */
  readonly hear = async (turn: AcceptedTurn, lastId = 0, until = Infinity): Promise<StreamedEvent[]> => {
    const after = lastId === 0 ? -1 : lastId % EVENTS_PER_ANSWER;
    const heard: StreamedEvent[] = [];
    for await (const event of this.server.stream.follow(turn.run, turn.threadId, after, NEVER)) {
      heard.push(event);
      if (heard.length >= until) break;
    }
    return heard;
  };

  /** Leaves the process as a kill would, with its runs in its hands, and starts another on the same database. */
  async killAndRestart(runner = this.runner): Promise<void> {
    this.abandoned.push(this.server);
    await this.dataSource.query(`UPDATE runs SET heartbeat_at = '${LONG_AGO}' WHERE status = 'running'`);
    this.runner = runner;
    this.server = chatOver(this.dataSource, runner, this.server.rows);
    await this.server.scheduler.onApplicationBootstrap();
  }
}
