import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { RowIdPipe } from "../../common/http/row-id.pipe.js";
import { MessageDto, toMessageDto } from "../conversations/dto/message.dto.js";
import { InboxItemDto, toInboxItemDto } from "./dto/inbox-item.dto.js";
import { ReplyDto } from "./dto/reply.dto.js";
import { InboxActionsService } from "./inbox-actions.service.js";

// dist/modules/inbox/inbox-actions.controller.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var InboxActionsController = class {
	constructor(actions) {
		this.actions = actions;
	}
	async approve(caller, id) {
		return toInboxItemDto(await this.actions.approve(caller, id));
	}
	async reject(caller, id) {
		return toInboxItemDto(await this.actions.reject(caller, id));
	}
	async takeOver(caller, id) {
		return toInboxItemDto(await this.actions.takeOver(caller, id));
	}
	async handBack(caller, id) {
		return toInboxItemDto(await this.actions.handBack(caller, id));
	}
	async reply(caller, id, body) {
		return toMessageDto(await this.actions.reply(caller, id, body.message));
	}
};
_ts_decorate([
	Post(":id/approve"),
	Endpoint({
		summary: "Take the person for the customer they claim to be, in this conversation",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], InboxActionsController.prototype, "approve", null);
_ts_decorate([
	Post(":id/reject"),
	Endpoint({
		summary: "End the claim: its code proves nothing any more",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], InboxActionsController.prototype, "reject", null);
_ts_decorate([
	Post(":id/take_over"),
	Endpoint({
		summary: "Answer yourself: the agents are silent until you hand back",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], InboxActionsController.prototype, "takeOver", null);
_ts_decorate([
	Post(":id/hand_back"),
	Endpoint({
		summary: "Let the agents answer the next message",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], InboxActionsController.prototype, "handBack", null);
_ts_decorate([
	Post(":id/reply"),
	Endpoint({
		summary: "Say something to the customer",
		response: MessageDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		Number,
		typeof ReplyDto === "undefined" ? Object : ReplyDto
	]),
	_ts_metadata("design:returntype", Promise)
], InboxActionsController.prototype, "reply", null);
InboxActionsController = _ts_decorate([
	ApiTags("inbox"),
	Controller("api/inbox"),
	Authenticated({ roles: ["staff", "admin"] }),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InboxActionsService === "undefined" ? Object : InboxActionsService])
], InboxActionsController);

export { InboxActionsController };