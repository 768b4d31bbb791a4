// dist/modules/webhooks/outbound/outbound-events.js
/** What outgoing webhooks can be told. Nothing of it holds a text of a person. */ const OUTBOUND_EVENTS = [
	"answer.finished",
	"support_request.opened",
	"order.received"
];

export { OUTBOUND_EVENTS };