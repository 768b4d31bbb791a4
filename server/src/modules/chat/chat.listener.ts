import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { TurnRunner } from '../agents/graph/turn.contract.js';
import { ConversationClearedEvent } from '../conversations/events/conversation-cleared.event.js';
import { ConversationDeletedEvent } from '../conversations/events/conversation-deleted.event.js';
import { LiveRuns } from './runs/live-runs.js';

/** Ends what still runs of a conversation whose messages are gone, and lets the graph forget it. */
@Injectable()
export class ChatListener {
  constructor(
    private readonly live: LiveRuns,
    private readonly runner: TurnRunner,
  ) {}

  @OnEvent(ConversationDeletedEvent.name)
  @OnEvent(ConversationClearedEvent.name)
  async forgetRuns({ runIds }: ConversationDeletedEvent | ConversationClearedEvent): Promise<void> {
    for (const runId of runIds) {
      this.live.find(runId)?.abort.abort();
      await this.runner.forget(runId);
    }
  }
}
