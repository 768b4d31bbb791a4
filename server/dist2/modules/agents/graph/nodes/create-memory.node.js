import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { MemoryService } from "../../../memory/memory.service.js";
import { contextOf } from "../turn-context.js";

// dist/modules/agents/graph/nodes/create-memory.node.js
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
var CreateMemoryNode = class {
	constructor(memory) {
		this.memory = memory;
		this.run = async (state, runtime) => {
			const stated = state.plan?.preferences ?? [];
			if (stated.length === 0) return {};
			const { conversationId, caller } = contextOf(runtime).request;
			await this.memory.learn(caller.userId, state.customerId, stated, { conversationId });
			return {};
		};
	}
};
CreateMemoryNode = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MemoryService === "undefined" ? Object : MemoryService])
], CreateMemoryNode);

export { CreateMemoryNode };