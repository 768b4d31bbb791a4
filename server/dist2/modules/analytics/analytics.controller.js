import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { Page, offsetOf, pageOf } from "../../common/http/page.js";
import { RowIdPipe } from "../../common/http/row-id.pipe.js";
import { AnalyticsService } from "./analytics.service.js";
import { OpenQuestionDto, toOpenQuestionDto } from "./dto/open-question.dto.js";
import { AgentFiguresDto, OverviewDto, toAgentFiguresDto, toOverviewDto } from "./dto/overview.dto.js";
import { PeriodPageQueryDto, PeriodQueryDto } from "./dto/period-query.dto.js";

// dist/modules/analytics/analytics.controller.js
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
var AnalyticsController = class {
	constructor(analytics) {
		this.analytics = analytics;
	}
	async conversations({ days }) {
		return toOverviewDto(await this.analytics.overview(days));
	}
	async user(id, { days }) {
		return toOverviewDto(await this.analytics.overviewOf(id, days));
	}
	async agents(query) {
		return Page.of(await this.analytics.agents(query.days), query).map(toAgentFiguresDto);
	}
	async questions(query) {
		const { questions, count } = await this.analytics.openQuestions(query.days, query.limit, offsetOf(query));
		return new Page(questions, count, query).map(toOpenQuestionDto);
	}
};
_ts_decorate([
	Get("conversations"),
	Endpoint({
		summary: "Figures of all conversations",
		response: OverviewDto
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PeriodQueryDto === "undefined" ? Object : PeriodQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AnalyticsController.prototype, "conversations", null);
_ts_decorate([
	Get("users/:id"),
	Endpoint({
		summary: "Figures of one person",
		response: OverviewDto
	}),
	_ts_param(0, Param("id", RowIdPipe)),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Number, typeof PeriodQueryDto === "undefined" ? Object : PeriodQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AnalyticsController.prototype, "user", null);
_ts_decorate([
	Get("agents"),
	Endpoint({
		summary: "Figures of each agent",
		response: pageOf(AgentFiguresDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PeriodPageQueryDto === "undefined" ? Object : PeriodPageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AnalyticsController.prototype, "agents", null);
_ts_decorate([
	Get("questions"),
	Endpoint({
		summary: "Questions that no answer was found for, newest first",
		response: pageOf(OpenQuestionDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PeriodPageQueryDto === "undefined" ? Object : PeriodPageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AnalyticsController.prototype, "questions", null);
AnalyticsController = _ts_decorate([
	ApiTags("Analytics"),
	Controller("api/analytics"),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AnalyticsService === "undefined" ? Object : AnalyticsService])
], AnalyticsController);

export { AnalyticsController };