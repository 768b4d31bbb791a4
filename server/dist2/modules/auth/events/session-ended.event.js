import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/auth/events/session-ended.event.js
/** A sign-in is over: its cookie and tokens no longer work, and what it holds open is to be closed. */ var SessionEndedEvent = class {
	constructor(sessionId, userId) {
		this.sessionId = sessionId;
		this.userId = userId;
	}
};

export { SessionEndedEvent };