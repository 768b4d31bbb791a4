import { Injectable } from '@nestjs/common';
import { ConversationsRepository } from '../conversations/conversations.repository.js';
import type { SupportRequestRecord } from '../support-requests/support-request.record.js';
import { ClaimReview } from '../verification/claim-review.js';
import { VerificationService } from '../verification/verification.service.js';
import type { InboxItem } from './inbox-item.js';
import { InboxNaming } from './inbox-naming.js';

type NamelessItem = Omit<InboxItem, 'names'>;

/** Gathers what the staff see of requests: the same number of queries for one and for a hundred. */
@Injectable()
export class InboxItems {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly claims: ClaimReview,
    private readonly verification: VerificationService,
    private readonly naming: InboxNaming,
  ) {}

  async of(requests: readonly SupportRequestRecord[]): Promise<InboxItem[]> {
    const items = await this.nameless(requests);
    const names = await this.naming.of(items.flatMap(accountsOf), items.flatMap(customersOf));
    return items.map((item) => ({ ...item, names }));
  }

  private async nameless(requests: readonly SupportRequestRecord[]): Promise<NamelessItem[]> {
    const ids = [...new Set(requests.flatMap(({ conversationId }) => conversationId ?? []))];
    const conversations = new Map((await this.conversations.findByIds(ids)).map((found) => [found.id, found]));
    const claims = new Map((await this.claims.claimsIn(ids)).map((claim) => [claim.conversationId, claim]));
    const proven = await this.verification.customersProvenIn(ids);
    return requests.map((request) => {
      const id = request.conversationId ?? 0;
      return {
        request,
        conversation: conversations.get(id) ?? null,
        claim: claims.get(id) ?? null,
        customerId: proven.get(id) ?? null,
      };
    });
  }
}

function accountsOf({ request, conversation }: NamelessItem): number[] {
  return [request.userId, request.assigneeId, conversation?.takenOverById].filter((id) => typeof id === 'number');
}

function customersOf({ request, claim, customerId }: NamelessItem): number[] {
  return [request.customerId, claim?.customerId, customerId].filter((id) => typeof id === 'number');
}
