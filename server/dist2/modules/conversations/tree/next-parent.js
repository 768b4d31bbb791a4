// dist/modules/conversations/tree/next-parent.js
/** As a part of an insert: the message somebody chose to go on from, else the newest of `:conversationId`. */ const NEXT_PARENT = `COALESCE(
  (SELECT chosen.continues_after_id FROM conversations chosen WHERE chosen.id = :conversationId),
  (SELECT MAX(newest.id) FROM messages newest WHERE newest.conversation_id = :conversationId))`;

export { NEXT_PARENT };