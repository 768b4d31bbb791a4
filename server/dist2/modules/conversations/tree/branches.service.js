import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { Page, offsetOf } from "../../../common/http/page.js";
import { ConversationsService } from "../conversations.service.js";
import { MessagesRepository } from "../messages.repository.js";
import { branchesOf } from "./message-tree.js";

// dist/modules/conversations/tree/branches.service.js
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
var BranchesService = class {
	constructor(conversations, messages) {
		this.conversations = conversations;
		this.messages = messages;
	}
	/** The branches of a conversation, the newest first; the first of them is where the conversation goes on by itself. */ async list(caller, reference, query) {
		const conversation = await this.conversations.readable(caller, reference);
		const branches = branchesOf(await this.messages.findTree(conversation.id));
		const shown = branches.slice(offsetOf(query), offsetOf(query) + query.limit);
		const leaves = await this.messages.findByIds(conversation.id, shown.map(({ leafId }) => leafId));
		const results = shown.flatMap((branch) => {
			const leaf = leaves.find(({ id }) => id === branch.leafId);
			return leaf === void 0 ? [] : [{
				...branch,
				isNewest: branch === branches[0],
				leaf
			}];
		});
		return new Page(results, branches.length, query);
	}
};
BranchesService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ConversationsService === "undefined" ? Object : ConversationsService, typeof MessagesRepository === "undefined" ? Object : MessagesRepository])
], BranchesService);

export { BranchesService };