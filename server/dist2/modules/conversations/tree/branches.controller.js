import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { PageQueryDto, pageOf } from "../../../common/http/page.js";
import { BranchDto, toBranchDto } from "./branch.dto.js";
import { BranchesService } from "./branches.service.js";

// dist/modules/conversations/tree/branches.controller.js
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
var BranchesController = class {
	constructor(branches) {
		this.branches = branches;
	}
	async list(caller, id, query) {
		return (await this.branches.list(caller, id, query)).map(toBranchDto);
	}
};
_ts_decorate([
	Get(":id/branches"),
	Endpoint({
		summary: "List the branches of a conversation, the newest first",
		response: pageOf(BranchDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof PageQueryDto === "undefined" ? Object : PageQueryDto
	]),
	_ts_metadata("design:returntype", Promise)
], BranchesController.prototype, "list", null);
BranchesController = _ts_decorate([
	ApiTags("conversations"),
	Controller("api/conversations"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof BranchesService === "undefined" ? Object : BranchesService])
], BranchesController);

export { BranchesController };