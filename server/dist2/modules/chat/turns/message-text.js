import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { MessageTooLongError } from "../errors/message-too-long.error.js";

// dist/modules/chat/turns/message-text.js
/** Longest message, in characters. */ const MESSAGE_LENGTH = 4e3;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/**
* The text of a message as it is kept: half characters, which no database or model takes, are replaced.
*
* @throws MessageTooLongError over 4,000 characters.
*/ function toMessageText(written) {
	if (written.length > 4e3 * 2 || written.length > 4e3 && [...written].length > 4e3) throw new MessageTooLongError(MESSAGE_LENGTH);
	return written.replace(LONE_SURROGATE, "�");
}

export { MESSAGE_LENGTH, toMessageText };