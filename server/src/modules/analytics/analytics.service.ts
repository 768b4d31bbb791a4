import { Injectable } from '@nestjs/common';
import { secondsFrom } from '../../common/clock.js';
import { MessagesRepository } from '../conversations/messages.repository.js';
import { UsersService } from '../users/users.service.js';
import type { AnswerResult } from './answer-result.js';
import { ConversationCountsRepository } from './conversation-counts.repository.js';
import type { SystemMetrics } from './entities/system-metrics.entity.js';
import {
  type AgentFigures,
  type DayFigures,
  type Figures,
  type MetricsScope,
  SystemMetricsRepository,
} from './system-metrics.repository.js';

const DAY_SECONDS = 24 * 60 * 60;
const MEDIAN = 0.5;
const TAIL = 0.95;

/** The figures of a period. Times in milliseconds, null without answers. */
export interface Overview {
  readonly conversations: number;
  readonly messages: number;
  readonly figures: Figures;
  readonly median: number | null;
  readonly tail: number | null;
  readonly agents: readonly AgentFigures[];
  readonly days: readonly DayFigures[];
}

/** A question that stayed open. */
export interface OpenQuestion {
  readonly question: string;
  readonly result: AnswerResult;
  readonly agent: string;
  readonly askedAt: string;
  readonly conversationId: number;
}

/** What administrators watch: how much is asked, who answers, how well and how fast. */
@Injectable()
export class AnalyticsService {
  constructor(
    private readonly metrics: SystemMetricsRepository,
    private readonly counts: ConversationCountsRepository,
    private readonly messages: MessagesRepository,
    private readonly users: UsersService,
  ) {}

  async overview(days: number, userId?: number): Promise<Overview> {
    const since = startOf(days);
    const scope: MetricsScope = { since, ...(userId === undefined ? {} : { userId }) };
    const figures = await this.metrics.total(scope);
    return {
      conversations: await this.counts.countConversations(since, userId),
      messages: await this.counts.countMessages(since, userId),
      figures,
      median: await this.metrics.percentile(scope, figures.answers, MEDIAN),
      tail: await this.metrics.percentile(scope, figures.answers, TAIL),
      agents: await this.metrics.byAgent(scope),
      days: await this.metrics.byDay(scope),
    };
  }

  /** @throws UserNotFoundError. */
  async overviewOf(userId: number, days: number): Promise<Overview> {
    await this.users.get(userId);
    return this.overview(days, userId);
  }

  async agents(days: number): Promise<AgentFigures[]> {
    return this.metrics.byAgent({ since: startOf(days) });
  }

  /** Newest first. Questions whose conversation is gone are gone too. */
  async openQuestions(
    days: number,
    limit: number,
    offset: number,
  ): Promise<{ questions: OpenQuestion[]; count: number }> {
    const [rows, count] = await this.metrics.findUnanswered(startOf(days), limit, offset);
    const messages = await this.messages.findEverywhere(rows.map(({ messageId }) => messageId));
    const questions = rows.flatMap(({ conversationId, messageId, result, agentType: agent, timestamp: askedAt }) => {
      const message = messages.get(messageId);
      if (message?.conversationId !== conversationId) return [];
      return [{ question: message.content, result, agent, askedAt, conversationId }];
    });
    return { questions, count };
  }

  async page(limit: number, offset: number): Promise<{ rows: SystemMetrics[]; count: number }> {
    const [rows, count] = await this.metrics.findPage(limit, offset);
    return { rows, count };
  }
}

function startOf(days: number): string {
  return secondsFrom(-days * DAY_SECONDS);
}
