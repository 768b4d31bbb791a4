import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { PauseDto } from "./pause.dto.js";
import { PauseService } from "./pause.service.js";

// dist/modules/system/pause/pause.controller.js
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
var PauseController = class {
	constructor(pause) {
		this.pause = pause;
	}
	async read() {
		return { paused: await this.pause.isPaused() };
	}
	async set({ userId }, { paused }) {
		await this.pause.set(paused, userId);
		return { paused };
	}
};
_ts_decorate([
	Get(),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Read whether answers are paused",
		response: PauseDto
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", Promise)
], PauseController.prototype, "read", null);
_ts_decorate([
	Post(),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Pause or resume answers",
		description: "While paused, new turns are refused with 503 and those in progress end.",
		response: PauseDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof PauseDto === "undefined" ? Object : PauseDto]),
	_ts_metadata("design:returntype", Promise)
], PauseController.prototype, "set", null);
PauseController = _ts_decorate([
	ApiTags("system"),
	Controller("api/system/pause"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PauseService === "undefined" ? Object : PauseService])
], PauseController);

export { PauseController };