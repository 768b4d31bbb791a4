/** What outgoing webhooks can be told. Nothing of it holds a text of a person. */
export const OUTBOUND_EVENTS = ['answer.finished', 'support_request.opened', 'order.received'] as const;

/** One of `OUTBOUND_EVENTS`. */
export type OutboundEvent = (typeof OUTBOUND_EVENTS)[number];

/** Ids and words of ours, never texts of people. */
export type OutboundData = Readonly<Record<string, string | number | boolean | null>>;
