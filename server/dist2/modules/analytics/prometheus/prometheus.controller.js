import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ft as ApiExcludeController, Gn as init_route_params_decorator, Nn as Header, Pn as init_header_decorator, Sn as init_common, Un as Req, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get } from "../../../chunks/packages-CEiAl99H.js";
import { Public } from "../../../common/http/authenticated.decorator.js";
import { MetricsAccess } from "./metrics-access.js";
import { PrometheusText } from "./prometheus-text.js";

// dist/modules/analytics/prometheus/prometheus.controller.js
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
var PrometheusController = class {
	constructor(access, text) {
		this.access = access;
		this.text = text;
	}
	read(request) {
		this.access.require(request);
		return this.text.write();
	}
};
_ts_decorate([
	Get(),
	Public(),
	Header("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
	Header("Cache-Control", "no-store"),
	_ts_param(0, Req()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof FastifyRequest === "undefined" ? Object : FastifyRequest]),
	_ts_metadata("design:returntype", String)
], PrometheusController.prototype, "read", null);
PrometheusController = _ts_decorate([
	ApiExcludeController(),
	Controller("metrics"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MetricsAccess === "undefined" ? Object : MetricsAccess, typeof PrometheusText === "undefined" ? Object : PrometheusText])
], PrometheusController);

export { PrometheusController };