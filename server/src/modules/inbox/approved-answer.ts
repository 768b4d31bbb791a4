import { Injectable } from '@nestjs/common';
import { TurnRunner } from '../agents/graph/turn.contract.js';
import { TurnIntake } from '../chat/turns/turn-intake.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import { RunsRepository } from '../conversations/runs/runs.repository.js';

/** Answers what a conversation waited to answer until somebody said who the person is. */
@Injectable()
export class ApprovedAnswer {
  constructor(
    private readonly runs: RunsRepository,
    private readonly intake: TurnIntake,
    private readonly runner: TurnRunner,
  ) {}

  /** Answers the question once more that was asked before the first of the waits; nothing happens when nothing waits. */
  async answerWhatWaits(conversation: ConversationRecord): Promise<void> {
    const waiting = await this.runs.findWaiting(conversation.id);
    const asked = waiting === null ? null : await this.runs.findOne(waiting.waitId);
    if (waiting === null || asked === null) return;
    await this.runs.endWaits(conversation.id);
    await this.runner.forget(waiting.waitId);
    const { caller, mode, language } = asked.request;
    const options = { claimedCustomer: null, mode, language };
    await this.intake.repeat({ caller, conversation, options, messageId: asked.userMessageId });
  }
}
