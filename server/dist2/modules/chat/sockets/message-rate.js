import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/sockets/message-rate.js
const MESSAGES_PER_SECOND = 20;
const SECOND_MILLISECONDS = 1e3;
/** Counts what comes through one socket: more than 20 messages in a second are no person's. */ var MessageRate = class {
	/** Counts one more. @param at milliseconds of a clock that only rises. @returns whether that is too many. */ isExceededAt(at) {
		if (at - this.windowStart >= SECOND_MILLISECONDS) {
			this.windowStart = at;
			this.count = 0;
		}
		this.count += 1;
		return this.count > MESSAGES_PER_SECOND;
	}
	constructor() {
		this.windowStart = 0;
		this.count = 0;
	}
};

export { MessageRate };