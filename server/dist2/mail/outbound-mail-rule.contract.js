import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/mail/outbound-mail-rule.contract.js
/**
* Says whether mail may leave this machine at all. Implemented above the mail layer, where it is known whose customers
* the store holds: the addresses of a sample store may belong to somebody.
*/ var OutboundMailRule = class {};

export { OutboundMailRule };