import { Injectable } from '@nestjs/common';
import { ConversationsRepository } from '../conversations/conversations.repository.js';
import type { SupportRequestRecord } from '../support-requests/support-request.record.js';
import { ClaimReview } from '../verification/claim-review.js';
import { VerificationService } from '../verification/verification.service.js';
import type { InboxItem } from './inbox-item.js';

/** Gathers what the staff see of requests: the same number of queries for one and for a hundred. */
@Injectable()
export class InboxItems {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly claims: ClaimReview,
    private readonly verification: VerificationService,
  ) {}

  async of(requests: readonly SupportRequestRecord[]): Promise<InboxItem[]> {
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
