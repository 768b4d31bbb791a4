import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/events/store-changed.event.js
/** The store was read again because it is new, has changed or came back; its names are those of `version`. */ var StoreChangedEvent = class {
	constructor(version) {
		this.version = version;
	}
};

export { StoreChangedEvent };