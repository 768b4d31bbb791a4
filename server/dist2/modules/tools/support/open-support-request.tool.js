import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SUPPORT_KINDS, SupportDesk } from "../../support-requests/support-desk.contract.js";
import { allRows } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";

// dist/modules/tools/support/open-support-request.tool.js
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
const schema = object({ kind: _enum(SUPPORT_KINDS).catch("other").default("other").describe("What the person needs help with") });
var OpenSupportRequestTool = class extends SchemaTool {
	constructor(desk) {
		super(), this.desk = desk, this.name = "open_support_request", this.toolset = "support", this.description = "Records that a person of the store must look at something: a refund, a wrong charge, a change of the account.", this.schema = schema, this.needsIdentity = false;
	}
	async answer({ kind }, context) {
		const { userId, conversationId, customerId, message } = context;
		const opened = await this.desk.open({
			userId,
			conversationId,
			customerId,
			kind,
			text: message
		});
		return allRows([{
			number: opened.number,
			status: opened.status,
			already_open: opened.alreadyOpen
		}]);
	}
};
OpenSupportRequestTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SupportDesk === "undefined" ? Object : SupportDesk])
], OpenSupportRequestTool);

export { OpenSupportRequestTool };