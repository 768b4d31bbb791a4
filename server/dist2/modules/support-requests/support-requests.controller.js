import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { pageOf } from "../../common/http/page.js";
import { ListSupportRequestsDto } from "./dto/list-support-requests.dto.js";
import { OpenSupportRequestDto } from "./dto/open-support-request.dto.js";
import { SupportRequestDto, toSupportRequestDto } from "./dto/support-request.dto.js";
import { SupportRequestsService } from "./support-requests.service.js";

// dist/modules/support-requests/support-requests.controller.js
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
var SupportRequestsController = class {
	constructor(requests) {
		this.requests = requests;
	}
	async list(caller, query) {
		return (await this.requests.page(caller, query, query.status)).map(toSupportRequestDto);
	}
	async open(caller, body) {
		return toSupportRequestDto(await this.requests.openByHand(caller, body.kind, body.text));
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "My requests for a person, newest first",
		response: pageOf(SupportRequestDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ListSupportRequestsDto === "undefined" ? Object : ListSupportRequestsDto]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsController.prototype, "list", null);
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Ask for a person",
		response: SupportRequestDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof OpenSupportRequestDto === "undefined" ? Object : OpenSupportRequestDto]),
	_ts_metadata("design:returntype", Promise)
], SupportRequestsController.prototype, "open", null);
SupportRequestsController = _ts_decorate([
	ApiTags("support"),
	Controller("api/support-requests"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SupportRequestsService === "undefined" ? Object : SupportRequestsService])
], SupportRequestsController);

export { SupportRequestsController };