import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { ChatService } from "../../chat/chat.service.js";
import { NameIndexKeeper } from "../../store/names/name-index-keeper.js";
import { UsersService } from "../../users/users.service.js";
import { NewOrderEvent } from "../events/new-order.event.js";
import { setImmediate } from "node:timers/promises";

// dist/modules/webhooks/inbound/inbound-work.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
var InboundWork = class InboundWork {
	constructor(names, users, chat, events) {
		this.names = names;
		this.users = users;
		this.chat = chat;
		this.events = events;
		this.logger = new Logger(InboundWork.name);
		this.pending = /* @__PURE__ */ new Set();
	}
	/** Returns at once. */ begin(body) {
		const work = setImmediate().then(async () => this.carryOut(body));
		this.pending.add(work);
		work.finally(() => this.pending.delete(work));
	}
	async beforeApplicationShutdown() {
		await Promise.all(this.pending);
	}
	async carryOut(body) {
		try {
			await (body.event_type === "new_order" ? this.takeOrder(body.order_id) : this.ask(body));
		} catch (error) {
			this.logger.warn(`A webhook could not be worked (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
	async takeOrder(orderId) {
		await this.names.refresh();
		this.events.emit(NewOrderEvent.name, new NewOrderEvent(orderId ?? null));
	}
	/**
	* Puts the question as a guest of its own would: the customer it names is a claim, and what one question teaches is
	* not known to the next.
	*/ async ask({ message = "", customer_id: customerId }) {
		const guest = await this.users.createGuest();
		const caller = {
			userId: guest.id,
			role: guest.role,
			customerId: null,
			scopes: [],
			via: "token",
			sessionId: null
		};
		const claimedCustomer = customerId === void 0 ? null : String(customerId);
		await this.chat.send(caller, {
			message,
			options: {
				claimedCustomer,
				mode: null,
				language: null
			}
		}, void 0);
	}
};
InboundWork = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof NameIndexKeeper === "undefined" ? Object : NameIndexKeeper,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof ChatService === "undefined" ? Object : ChatService,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], InboundWork);

export { InboundWork };