import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, offsetOf, pageOf } from "../../common/http/page.js";
import { AnalyticsService } from "./analytics.service.js";
import { SystemMetricsDto, toSystemMetricsDto } from "./dto/system-metrics.dto.js";

// dist/modules/analytics/system-metrics.controller.js
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
var SystemMetricsController = class {
	constructor(analytics) {
		this.analytics = analytics;
	}
	async list(query) {
		const { rows, count } = await this.analytics.page(query.limit, offsetOf(query));
		return new Page(rows, count, query).map(toSystemMetricsDto);
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "What answers took, newest first",
		response: pageOf(SystemMetricsDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], SystemMetricsController.prototype, "list", null);
SystemMetricsController = _ts_decorate([
	ApiTags("Analytics"),
	Controller("api/metrics/system"),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AnalyticsService === "undefined" ? Object : AnalyticsService])
], SystemMetricsController);

export { SystemMetricsController };