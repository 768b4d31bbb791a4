import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { SystemStatusDto, toSystemStatusDto } from "./system-status.dto.js";
import { SystemStatusService } from "./system-status.service.js";

// dist/modules/system/status/system-status.controller.js
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
var SystemStatusController = class {
	constructor(systemStatus) {
		this.systemStatus = systemStatus;
	}
	async info(caller) {
		return toSystemStatusDto(await this.systemStatus.describeFor(caller));
	}
	async status(caller) {
		return toSystemStatusDto(await this.systemStatus.describeFor(caller));
	}
};
_ts_decorate([
	Get("system-info"),
	Endpoint({
		summary: "Read the state of the system, in full for staff",
		response: SystemStatusDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], SystemStatusController.prototype, "info", null);
_ts_decorate([
	Get("system/status"),
	Endpoint({
		summary: "Read the state of the system, in full for staff",
		response: SystemStatusDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], SystemStatusController.prototype, "status", null);
SystemStatusController = _ts_decorate([
	ApiTags("system"),
	Controller("api"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SystemStatusService === "undefined" ? Object : SystemStatusService])
], SystemStatusController);

export { SystemStatusController };