import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { now } from '../../common/clock.js';
import { TurnFinishedEvent } from '../chat/runs/turn-finished.event.js';
import { ConversationClearedEvent } from '../conversations/events/conversation-cleared.event.js';
import { ConversationDeletedEvent } from '../conversations/events/conversation-deleted.event.js';
import { UserErasedEvent } from '../users/events/user-erased.event.js';
import { AnswerCounters } from './answer-counters.js';
import { resultOf, UNANSWERED } from './answer-result.js';
import { ResourceMeter } from './resource-meter.js';
import { SystemMetricsRepository } from './system-metrics.repository.js';

/** Writes down how each answer went, and forgets it with the person. */
@Injectable()
export class TurnRecorder {
  private readonly logger = new Logger(TurnRecorder.name);

  constructor(
    private readonly metrics: SystemMetricsRepository,
    private readonly counters: AnswerCounters,
    private readonly meter: ResourceMeter,
  ) {}

  @OnEvent(TurnFinishedEvent.name)
  async record({ run, outcome }: TurnFinishedEvent): Promise<void> {
    const result = resultOf(outcome);
    const { latencyMs, llmCalls } = outcome.facts;
    this.counters.add(outcome.agentType, result, latencyMs, llmCalls);
    try {
      await this.metrics.insert({
        timestamp: now(),
        ...this.meter.read(),
        responseTime: Math.round(latencyMs),
        agentType: outcome.agentType,
        success: !UNANSWERED.includes(result),
        result,
        llmCalls,
        userId: run.userId,
        conversationId: run.conversationId,
        messageId: run.userMessageId,
      });
    } catch (error) {
      this.logger.warn(`The figures of a turn could not be kept (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }

  /** The figures stay for the totals; whose they were is forgotten. */
  @OnEvent(UserErasedEvent.name)
  async forgetPerson({ userId }: UserErasedEvent): Promise<void> {
    await this.metrics.forgetUser(userId);
  }

  @OnEvent(ConversationDeletedEvent.name)
  @OnEvent(ConversationClearedEvent.name)
  async forgetConversation({ conversationId }: ConversationDeletedEvent | ConversationClearedEvent): Promise<void> {
    await this.metrics.forgetConversation(conversationId);
  }
}
