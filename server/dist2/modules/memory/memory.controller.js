import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Jn as Patch, Kn as Delete, Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { ChangeMemoryDto, toMemoryChange } from "./dto/change-memory.dto.js";
import { MemoryDto, toMemoryDto } from "./dto/memory.dto.js";
import { MemoryService } from "./memory.service.js";

// dist/modules/memory/memory.controller.js
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
var MemoryController = class {
	constructor(memory) {
		this.memory = memory;
	}
	async show(caller) {
		return toMemoryDto(await this.memory.show(caller));
	}
	async change(caller, body) {
		return toMemoryDto(await this.memory.change(caller, toMemoryChange(body)));
	}
	async forget(caller) {
		await this.memory.forget(caller.userId);
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "What is remembered of me",
		response: MemoryDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], MemoryController.prototype, "show", null);
_ts_decorate([
	Patch(),
	Endpoint({
		summary: "Change what is remembered of me",
		response: MemoryDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ChangeMemoryDto === "undefined" ? Object : ChangeMemoryDto]),
	_ts_metadata("design:returntype", Promise)
], MemoryController.prototype, "change", null);
_ts_decorate([
	Delete(),
	Endpoint({
		summary: "Erase everything remembered of me",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], MemoryController.prototype, "forget", null);
MemoryController = _ts_decorate([
	ApiTags("memory"),
	Controller("api/memory"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MemoryService === "undefined" ? Object : MemoryService])
], MemoryController);

export { MemoryController };