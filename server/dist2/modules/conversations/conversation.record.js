// dist/modules/conversations/conversation.record.js
/** A conversation as the rest of the server sees it: its row with the texts readable. */ /** Who wrote a message. */ const SENDERS = [
	"user",
	"assistant",
	"staff"
];

export { SENDERS };