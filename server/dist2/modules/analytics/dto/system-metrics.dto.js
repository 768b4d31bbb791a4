import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/analytics/dto/system-metrics.dto.js
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
/** What one answer took. */ var SystemMetricsDto = class {};
_ts_decorate([ApiProperty({ example: 4 }), _ts_metadata("design:type", Number)], SystemMetricsDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], SystemMetricsDto.prototype, "timestamp", void 0);
_ts_decorate([ApiProperty({
	example: 12.5,
	description: "Per cent of one processor since the row before."
}), _ts_metadata("design:type", Number)], SystemMetricsDto.prototype, "cpu_usage", void 0);
_ts_decorate([ApiProperty({
	example: 2.1,
	description: "Per cent of the memory of the machine."
}), _ts_metadata("design:type", Number)], SystemMetricsDto.prototype, "memory_usage", void 0);
_ts_decorate([ApiProperty({
	example: 14,
	description: "Milliseconds."
}), _ts_metadata("design:type", Number)], SystemMetricsDto.prototype, "response_time", void 0);
_ts_decorate([ApiProperty({ example: "music_agent" }), _ts_metadata("design:type", String)], SystemMetricsDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty(), _ts_metadata("design:type", Boolean)], SystemMetricsDto.prototype, "success", void 0);
/** The fields of a row in the spelling of the interface. */ function toSystemMetricsDto(row) {
	return {
		id: row.id,
		timestamp: row.timestamp,
		cpu_usage: row.cpuUsage,
		memory_usage: row.memoryUsage,
		response_time: row.responseTime,
		agent_type: row.agentType,
		success: row.success
	};
}

export { SystemMetricsDto, toSystemMetricsDto };