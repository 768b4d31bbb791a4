import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { VerificationService } from '../../verification/verification.service.js';
import { ConversationOverviewsRepository } from '../conversation-overviews.repository.js';
import type { ConversationOverview, ConversationRecord } from '../conversation.record.js';
import { isFinished, type RunRecord } from '../runs/run.record.js';
import { RunsRepository } from '../runs/runs.repository.js';
import type { ConversationView } from './conversation-view.js';

const EMPTY: ConversationOverview = { messageCount: 0, agentsUsed: [], lastMessage: null };

/** Gathers what is shown of conversations: the same number of queries for one and for a hundred. */
@Injectable()
export class ConversationViews {
  constructor(
    private readonly overviews: ConversationOverviewsRepository,
    private readonly runs: RunsRepository,
    private readonly verification: VerificationService,
  ) {}

  /** @param caller for whom they are shown; an account's own link to a customer counts in its own conversations. */
  async of(caller: Caller, conversations: readonly ConversationRecord[]): Promise<ConversationView[]> {
    const ids = conversations.map(({ id }) => id);
    const overviews = await this.overviews.findByConversations(ids);
    const runs = await this.runs.findOpenByConversations(ids);
    const proven = await this.verification.customersProvenIn(ids);
    return conversations.map((conversation) => {
      const isOwn = (run: RunRecord): boolean => run.conversationId === conversation.id;
      const { messageCount, agentsUsed, lastMessage } = overviews.get(conversation.id) ?? EMPTY;
      return {
        messageCount,
        agentsUsed,
        lastMessage,
        conversation,
        customerId: proven.get(conversation.id) ?? linkedCustomer(caller, conversation),
        activeRun: runs.find((run) => isOwn(run) && !isFinished(run)) ?? null,
        waitingRun: runs.find((run) => isOwn(run) && run.isWaiting) ?? null,
      };
    });
  }

  /** The same for one conversation. */
  async ofOne(caller: Caller, conversation: ConversationRecord): Promise<ConversationView> {
    const [view] = await this.of(caller, [conversation]);
    if (view === undefined) throw new TypeError('One conversation has one view.');
    return view;
  }
}

function linkedCustomer(caller: Caller, conversation: ConversationRecord): number | null {
  return caller.userId === conversation.userId ? caller.customerId : null;
}
