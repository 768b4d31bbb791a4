import type { InboxKind } from '../support-desk.contract.js';

/** A new request for a person was recorded. */
export class SupportRequestOpenedEvent {
  constructor(
    readonly requestId: number,
    readonly userId: number,
    readonly conversationId: number | null,
    readonly kind: InboxKind,
  ) {}
}
