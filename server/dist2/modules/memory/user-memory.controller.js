import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Jn as Patch, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { RowIdPipe } from "../../common/http/row-id.pipe.js";
import { ChangeMemoryDto, toMemoryChange } from "./dto/change-memory.dto.js";
import { MemoryDto, toMemoryDto } from "./dto/memory.dto.js";
import { UserMemoryService } from "./user-memory.service.js";

// dist/modules/memory/user-memory.controller.js
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
var UserMemoryController = class {
	constructor(memory) {
		this.memory = memory;
	}
	async show(id) {
		return toMemoryDto(await this.memory.show(id));
	}
	async change(id, body) {
		return toMemoryDto(await this.memory.change(id, toMemoryChange(body)));
	}
	async forget(id) {
		await this.memory.forget(id);
	}
};
_ts_decorate([
	Get(),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "What is remembered of a person",
		response: MemoryDto
	}),
	_ts_param(0, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Number]),
	_ts_metadata("design:returntype", Promise)
], UserMemoryController.prototype, "show", null);
_ts_decorate([
	Patch(),
	Endpoint({
		summary: "Change what is remembered of a person",
		response: MemoryDto
	}),
	_ts_param(0, Param("id", RowIdPipe)),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Number, typeof ChangeMemoryDto === "undefined" ? Object : ChangeMemoryDto]),
	_ts_metadata("design:returntype", Promise)
], UserMemoryController.prototype, "change", null);
_ts_decorate([
	Delete(),
	Endpoint({
		summary: "Erase everything remembered of a person",
		status: 204
	}),
	_ts_param(0, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Number]),
	_ts_metadata("design:returntype", Promise)
], UserMemoryController.prototype, "forget", null);
UserMemoryController = _ts_decorate([
	ApiTags("memory"),
	Controller("api/users/:id/memory"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof UserMemoryService === "undefined" ? Object : UserMemoryService])
], UserMemoryController);

export { UserMemoryController };