import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { AnalyticsController } from "./analytics.controller.js";
import { AnalyticsService } from "./analytics.service.js";
import { AnswerCounters } from "./answer-counters.js";
import { ConversationCountsRepository } from "./conversation-counts.repository.js";
import { MetricsAccess } from "./prometheus/metrics-access.js";
import { PrometheusController } from "./prometheus/prometheus.controller.js";
import { PrometheusText } from "./prometheus/prometheus-text.js";
import { ResourceMeter } from "./resource-meter.js";
import { SystemMetricsController } from "./system-metrics.controller.js";
import { SystemMetricsRepository } from "./system-metrics.repository.js";
import { TurnRecorder } from "./turn-recorder.js";

// dist/modules/analytics/analytics.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var AnalyticsModule = class {};
AnalyticsModule = _ts_decorate([Module({
	imports: [ConversationsModule],
	controllers: [
		AnalyticsController,
		SystemMetricsController,
		PrometheusController
	],
	providers: [
		AnalyticsService,
		AnswerCounters,
		ConversationCountsRepository,
		MetricsAccess,
		PrometheusText,
		ResourceMeter,
		SystemMetricsRepository,
		TurnRecorder
	]
})], AnalyticsModule);

export { AnalyticsModule };