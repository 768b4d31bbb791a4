import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ConversationsService } from "../conversations.service.js";
import { MessagesRepository } from "../messages.repository.js";
import { branchesOf } from "../tree/message-tree.js";
import { StatisticsCounter } from "./conversation-statistics.js";

// dist/modules/conversations/statistics/statistics.service.js
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
var StatisticsService = class {
	constructor(conversations, messages) {
		this.conversations = conversations;
		this.messages = messages;
	}
	/** @throws ConversationNotFoundError unless the caller may read the conversation. */ async of(caller, reference) {
		const { id } = await this.conversations.readable(caller, reference);
		const counter = new StatisticsCounter();
		for await (const message of this.messages.all(id)) counter.add(message);
		return {
			...counter.result(),
			branchCount: branchesOf(await this.messages.findTree(id)).length
		};
	}
};
StatisticsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ConversationsService === "undefined" ? Object : ConversationsService, typeof MessagesRepository === "undefined" ? Object : MessagesRepository])
], StatisticsService);

export { StatisticsService };