import type { ConversationRecord } from '../conversations/conversation.record.js';
import type { SupportRequestRecord } from '../support-requests/support-request.record.js';
import type { OpenClaim } from '../verification/claim-review.js';
import type { InboxNames } from './inbox-naming.js';

/** A request for a person with what the staff need to work on it. */
export interface InboxItem {
  readonly request: SupportRequestRecord;
  /** Null when the request was made outside of a conversation, or it is gone. */
  readonly conversation: ConversationRecord | null;
  /** Who the person of the conversation claims to be; null when nothing is open. */
  readonly claim: OpenClaim | null;
  /** The customer proven in the conversation; null when nobody is. */
  readonly customerId: number | null;
  /** What the people of the request are called. */
  readonly names: InboxNames;
}
