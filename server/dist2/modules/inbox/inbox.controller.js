import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Jn as Patch, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { pageOf } from "../../common/http/page.js";
import { RowIdPipe } from "../../common/http/row-id.pipe.js";
import { ChangeInboxItemDto, toInboxChanges } from "./dto/change-inbox-item.dto.js";
import { InboxItemDto, toInboxItemDto } from "./dto/inbox-item.dto.js";
import { ListInboxQueryDto, toInboxFilter } from "./dto/list-inbox-query.dto.js";
import { OpenInboxItemDto } from "./dto/open-inbox-item.dto.js";
import { InboxService } from "./inbox.service.js";

// dist/modules/inbox/inbox.controller.js
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
var InboxController = class {
	constructor(inbox) {
		this.inbox = inbox;
	}
	async list(caller, query) {
		return (await this.inbox.list(caller, toInboxFilter(query), query)).map(toInboxItemDto);
	}
	async open(caller, body) {
		return toInboxItemDto(await this.inbox.open(caller, body.conversation));
	}
	async read(caller, id) {
		return toInboxItemDto(await this.inbox.read(caller, id));
	}
	async change(caller, id, body) {
		return toInboxItemDto(await this.inbox.change(caller, id, toInboxChanges(body)));
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "List what needs a person, the newest first",
		response: pageOf(InboxItemDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ListInboxQueryDto === "undefined" ? Object : ListInboxQueryDto]),
	_ts_metadata("design:returntype", Promise)
], InboxController.prototype, "list", null);
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Make a conversation a matter for the staff",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof OpenInboxItemDto === "undefined" ? Object : OpenInboxItemDto]),
	_ts_metadata("design:returntype", Promise)
], InboxController.prototype, "open", null);
_ts_decorate([
	Get(":id"),
	Endpoint({
		summary: "Read a request for a person",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], InboxController.prototype, "read", null);
_ts_decorate([
	Patch(":id"),
	Endpoint({
		summary: "Change status, assignee or note",
		response: InboxItemDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		Number,
		typeof ChangeInboxItemDto === "undefined" ? Object : ChangeInboxItemDto
	]),
	_ts_metadata("design:returntype", Promise)
], InboxController.prototype, "change", null);
InboxController = _ts_decorate([
	ApiTags("inbox"),
	Controller("api/inbox"),
	Authenticated({ roles: ["staff", "admin"] }),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InboxService === "undefined" ? Object : InboxService])
], InboxController);

export { InboxController };