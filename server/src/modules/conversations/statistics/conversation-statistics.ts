import type { AnswerStatus, MessageRecord } from '../message.record.js';

/** What the messages of a conversation amount to, all branches together. Times are milliseconds. */
export interface ConversationStatistics {
  /** Those of the staff are the ones that were written here: what a file says of the staff, anybody may have written. */
  readonly messages: { readonly user: number; readonly assistant: number; readonly staff: number };
  /** Messages of all senders that came out of a file; those of the staff stand here alone. */
  readonly imported: { readonly all: number; readonly staff: number };
  readonly answersByAgent: ReadonlyMap<string, number>;
  readonly answersByStatus: ReadonlyMap<AnswerStatus, number>;
  readonly callsByTool: ReadonlyMap<string, number>;
  readonly reactions: { readonly thumbsUp: number; readonly thumbsDown: number };
  /** Null without answers. */
  readonly averageLatency: number | null;
  readonly slowestLatency: number | null;
  readonly modelCalls: number;
  readonly tokens: number;
  readonly firstMessageAt: string | null;
  readonly lastMessageAt: string | null;
}

/** Counts messages one after the other, so that they need not all be in memory. */
export class StatisticsCounter {
  private readonly messages = { user: 0, assistant: 0, staff: 0 };
  private readonly imported = { all: 0, staff: 0 };
  private readonly reactions = { thumbsUp: 0, thumbsDown: 0 };
  private readonly answersByAgent = new Map<string, number>();
  private readonly answersByStatus = new Map<AnswerStatus, number>();
  private readonly callsByTool = new Map<string, number>();
  private readonly latencies = { count: 0, sum: 0, slowest: 0 };
  private modelCalls = 0;
  private tokens = 0;
  private firstMessageAt: string | null = null;
  private lastMessageAt: string | null = null;

  add(message: MessageRecord): void {
    this.countSender(message);
    if (message.agentType !== null) countOne(this.answersByAgent, message.agentType);
    if (message.reaction === 'thumbs_up') this.reactions.thumbsUp += 1;
    if (message.reaction === 'thumbs_down') this.reactions.thumbsDown += 1;
    for (const { tool } of message.turn?.evidence ?? []) countOne(this.callsByTool, tool);
    this.addFacts(message);
    this.firstMessageAt ??= message.createdAt;
    this.lastMessageAt = message.createdAt;
  }

  result(): ConversationStatistics {
    const { count, sum, slowest } = this.latencies;
    return {
      messages: this.messages,
      imported: this.imported,
      answersByAgent: this.answersByAgent,
      answersByStatus: this.answersByStatus,
      callsByTool: this.callsByTool,
      reactions: this.reactions,
      averageLatency: count === 0 ? null : Math.round(sum / count),
      slowestLatency: count === 0 ? null : slowest,
      modelCalls: this.modelCalls,
      tokens: this.tokens,
      firstMessageAt: this.firstMessageAt,
      lastMessageAt: this.lastMessageAt,
    };
  }

  private countSender({ sender, isImported }: MessageRecord): void {
    if (isImported) this.imported.all += 1;
    if (isImported && sender === 'staff') this.imported.staff += 1;
    else this.messages[sender] += 1;
  }

  private addFacts({ facts }: MessageRecord): void {
    if (facts === null) return;
    countOne(this.answersByStatus, facts.status);
    this.latencies.count += 1;
    this.latencies.sum += facts.latencyMs;
    this.latencies.slowest = Math.max(this.latencies.slowest, facts.latencyMs);
    this.modelCalls += facts.llmCalls;
    this.tokens += facts.tokens ?? 0;
  }
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
