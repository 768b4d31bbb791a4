import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/live/conversation-wakes.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ConversationWakes = class {
	/** Something new is stored in the conversation. */ stir(conversationId) {
		for (const wakeUp of [...this.sleepers.get(conversationId) ?? []]) wakeUp();
	}
	/** Begins to listen; sleeping or dropping the wait ends it. */ prepare(conversationId) {
		const sleepers = this.sleepers.get(conversationId) ?? /* @__PURE__ */ new Set();
		this.sleepers.set(conversationId, sleepers);
		let wakeUp = () => void 0;
		const woken = new Promise((resolve) => wakeUp = resolve);
		sleepers.add(wakeUp);
		const drop = () => {
			sleepers.delete(wakeUp);
			if (sleepers.size === 0 && this.sleepers.get(conversationId) === sleepers) this.sleepers.delete(conversationId);
		};
		return {
			drop,
			sleep: async (limitMilliseconds, signal) => {
				const timer = setTimeout(wakeUp, limitMilliseconds);
				signal.addEventListener("abort", wakeUp);
				if (signal.aborted) wakeUp();
				await woken;
				clearTimeout(timer);
				signal.removeEventListener("abort", wakeUp);
				drop();
			}
		};
	}
	constructor() {
		this.sleepers = /* @__PURE__ */ new Map();
	}
};
ConversationWakes = _ts_decorate([Injectable()], ConversationWakes);

export { ConversationWakes };