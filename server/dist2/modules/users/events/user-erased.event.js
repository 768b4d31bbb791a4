import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/users/events/user-erased.event.js
/** An account is gone; whoever keeps something of the person erases it too. */ var UserErasedEvent = class {
	constructor(userId) {
		this.userId = userId;
	}
};

export { UserErasedEvent };