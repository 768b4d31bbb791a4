import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Nn as Header, Pn as init_header_decorator, Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Public } from "../../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { HealthDto, toHealthDto } from "./health.dto.js";
import { Readiness } from "./readiness.js";

// dist/modules/system/health/health.controller.js
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
var HealthController = class {
	constructor(readiness) {
		this.readiness = readiness;
	}
	live() {
		return toHealthDto();
	}
	async ready() {
		await this.readiness.require();
		return toHealthDto();
	}
	async healthy() {
		await this.readiness.require();
		return toHealthDto();
	}
};
_ts_decorate([
	Get("livez"),
	Header("Cache-Control", "no-store"),
	Endpoint({
		summary: "Tell that the process is alive",
		response: HealthDto
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", typeof HealthDto === "undefined" ? Object : HealthDto)
], HealthController.prototype, "live", null);
_ts_decorate([
	Get("readyz"),
	Header("Cache-Control", "no-store"),
	Endpoint({
		summary: "Tell whether the server may get requests",
		response: HealthDto
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
_ts_decorate([
	Get("healthz"),
	Header("Cache-Control", "no-store"),
	Endpoint({
		summary: "Tell whether the process is alive and may get requests",
		response: HealthDto
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", Promise)
], HealthController.prototype, "healthy", null);
HealthController = _ts_decorate([
	ApiTags("system"),
	Controller(),
	Public(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Readiness === "undefined" ? Object : Readiness])
], HealthController);

export { HealthController };