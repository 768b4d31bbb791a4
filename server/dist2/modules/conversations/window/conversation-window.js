import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { MessagesRepository } from "../messages.repository.js";

// dist/modules/conversations/window/conversation-window.js
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
var ConversationWindow = class {
	constructor(messages) {
		this.messages = messages;
	}
	/**
	* The newest turns on the branch that ends with a message, oldest first.
	*
	* @param leafMessageId the last message of the branch; null when there is none yet.
	* @param limit how many turns at most.
	*/ async load(conversationId, leafMessageId, limit) {
		if (leafMessageId === null || limit <= 0) return [];
		return toTurns(await this.messages.findSaidOnPath(conversationId, leafMessageId, limit * 2)).slice(-limit);
	}
};
ConversationWindow = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MessagesRepository === "undefined" ? Object : MessagesRepository])
], ConversationWindow);
/** Pairs each answer with what was said before it; messages nobody answered stand alone. */ function toTurns(path) {
	const turns = [];
	path.forEach((message, index) => {
		const previous = path[index - 1];
		const next = path[index + 1];
		if (message.sender !== "user") turns.push(turnOf(previous?.sender === "user" ? previous : void 0, message));
		else if (next === void 0 || next.sender === "user") turns.push(turnOf(message, void 0));
	});
	return turns;
}
function turnOf(question, answer) {
	return {
		said: question?.content ?? "",
		answered: answer?.content ?? "",
		requests: answer?.turn?.requests ?? [],
		evidence: answer?.turn?.evidence ?? []
	};
}

export { ConversationWindow, toTurns };