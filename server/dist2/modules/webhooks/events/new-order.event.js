import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/webhooks/events/new-order.event.js
/** The store told of a new order; staff are told. */ var NewOrderEvent = class {
	/** @param orderId as the store numbers it; null when it did not say. */ constructor(orderId) {
		this.orderId = orderId;
	}
};

export { NewOrderEvent };