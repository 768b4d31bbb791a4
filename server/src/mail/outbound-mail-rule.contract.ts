/**
 * Says whether mail may leave this machine at all. Implemented above the mail layer, where it is known whose customers
 * the store holds: the addresses of a sample store may belong to somebody.
 */
export abstract class OutboundMailRule {
  abstract mayLeave(): boolean;
}
