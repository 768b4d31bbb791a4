import type { InboxKind, SupportStatus } from './support-desk.contract.js';

/** A support request, readable. */
export interface SupportRequestRecord {
  readonly id: number;
  readonly userId: number;
  readonly conversationId: number | null;
  readonly customerId: number | null;
  readonly kind: InboxKind;
  readonly status: SupportStatus;
  readonly text: string;
  /** The account on the staff that looks after it; null while nobody does. */
  readonly assigneeId: number | null;
  /** What the staff noted for themselves; null without a note. Not for the owner. */
  readonly note: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a new request is made from; it starts open. */
export type NewSupportRequestRecord = Pick<
  SupportRequestRecord,
  'userId' | 'conversationId' | 'customerId' | 'kind' | 'text'
> & { readonly matter?: string | null };

/** The number people call a request by, such as `SR-000123`. */
export function numberOf(id: number): string {
  return `SR-${String(id).padStart(6, '0')}`;
}

/** What a list of everybody's requests is narrowed to; fields left out do not narrow. */
export interface InboxFilter {
  readonly status?: SupportStatus;
  readonly kind?: InboxKind;
  readonly assigneeId?: number;
}

/** How the inbox stands. */
export interface InboxState {
  /** How many requests nobody has looked at yet. */
  readonly open: number;
  /** Another text once any unresolved request was made, changed or resolved. */
  readonly version: string;
}

/** What the staff change about a request; fields left out stay. */
export interface InboxChanges {
  readonly status?: SupportStatus;
  readonly assigneeId?: number | null;
  readonly note?: string | null;
}
