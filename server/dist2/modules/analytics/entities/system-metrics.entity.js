import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/analytics/entities/system-metrics.entity.js
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
var SystemMetrics = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "id", void 0);
_ts_decorate([TimestampColumn(), _ts_metadata("design:type", String)], SystemMetrics.prototype, "timestamp", void 0);
_ts_decorate([Column({
	name: "cpu_usage",
	type: "float"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "cpuUsage", void 0);
_ts_decorate([Column({
	name: "memory_usage",
	type: "float"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "memoryUsage", void 0);
_ts_decorate([Column({
	name: "response_time",
	type: "integer"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "responseTime", void 0);
_ts_decorate([Column({
	name: "agent_type",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], SystemMetrics.prototype, "agentType", void 0);
_ts_decorate([Column({ type: "boolean" }), _ts_metadata("design:type", Boolean)], SystemMetrics.prototype, "success", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16
}), _ts_metadata("design:type", typeof AnswerResult === "undefined" ? Object : AnswerResult)], SystemMetrics.prototype, "result", void 0);
_ts_decorate([Column({
	name: "llm_calls",
	type: "integer"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "llmCalls", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "message_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], SystemMetrics.prototype, "messageId", void 0);
SystemMetrics = _ts_decorate([Entity({ name: "system_metrics" })], SystemMetrics);

export { SystemMetrics };