import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { TurnRunner } from '../modules/agents/graph/turn.contract.js';
import { ConversationDeletedEvent } from '../modules/conversations/events/conversation-deleted.event.js';

/** Lets the graph forget conversations that a command deletes; in the server the chat does so. */
@Injectable()
export class GraphForgetter {
  constructor(private readonly runner: TurnRunner) {}

  @OnEvent(ConversationDeletedEvent.name)
  async forget({ runIds }: ConversationDeletedEvent): Promise<void> {
    for (const runId of runIds) await this.runner.forget(runId);
  }
}
