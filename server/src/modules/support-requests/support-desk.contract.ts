/** What a person may need a human for. */
export const SUPPORT_KINDS = [
  'refund',
  'wrong_charge',
  'missing_download',
  'account_change',
  'complaint',
  'talk_to_person',
  'other',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** The same, and what the server puts before the staff by itself: somebody claims to be a customer. */
export const INBOX_KINDS = [...SUPPORT_KINDS, 'identity'] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** Where a request for a person stands: nobody looked yet; staff wait for the customer; done. */
export const SUPPORT_STATUSES = ['open', 'waiting', 'resolved'] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];

/** A request for a person, as the conversation makes it. Identity comes from the run's context. */
export interface NewSupportRequest {
  readonly userId: number;
  readonly conversationId: number;
  /** The proven store customer; null when nobody was proven. */
  readonly customerId: number | null;
  /** One of `SUPPORT_KINDS`; anything else is kept as `other`. */
  readonly kind: string;
  /** What the person wrote, at most 4,000 characters; longer texts are cut. */
  readonly text: string;
  /** What tells two matters of one kind apart, such as the number of an order; none when the person said nothing of the sort. */
  readonly matter?: string | null;
}

/** What the person can be told of a request. */
export interface OpenedSupportRequest {
  /** Such as `SR-000123`. */
  readonly number: string;
  readonly status: SupportStatus;
  /** True when the conversation had an unresolved request of this kind and matter, which is the one returned. */
  readonly alreadyOpen: boolean;
}

/** What the person who asked can be told of where a request stands; never what the staff noted for themselves. */
export interface OwnSupportRequest {
  readonly number: string;
  readonly kind: InboxKind;
  readonly status: SupportStatus;
  /** True when somebody of the staff looks after it. */
  readonly taken: boolean;
  /** ISO moment. */
  readonly openedAt: string;
}

/** Records what needs a person. Recording promises nothing: staff decide what is done. */
export abstract class SupportDesk {
  /** The newest requests of an account first, at most so many, and how many there are. */
  abstract listOwn(
    userId: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly requests: readonly OwnSupportRequest[] }>;

  /** Idempotent for each conversation, kind and matter while the request is not resolved. */
  abstract open(request: NewSupportRequest): Promise<OpenedSupportRequest>;
}
