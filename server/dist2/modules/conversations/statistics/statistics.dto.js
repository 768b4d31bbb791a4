import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { ANSWER_STATUSES } from "../message.record.js";

// dist/modules/conversations/statistics/statistics.dto.js
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
/** How often an agent answered. */ var AgentCountDto = class {};
_ts_decorate([ApiProperty({ example: "music_agent" }), _ts_metadata("design:type", String)], AgentCountDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], AgentCountDto.prototype, "answers", void 0);
/** How many answers came out in one way. */ var StatusCountDto = class {};
_ts_decorate([ApiProperty({
	enum: ANSWER_STATUSES,
	enumName: "AnswerStatus"
}), _ts_metadata("design:type", typeof AnswerStatus === "undefined" ? Object : AnswerStatus)], StatusCountDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], StatusCountDto.prototype, "answers", void 0);
/** How often a tool ran. */ var ToolCountDto = class {};
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], ToolCountDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({ example: 2 }), _ts_metadata("design:type", Number)], ToolCountDto.prototype, "calls", void 0);
/** What a conversation amounts to, all its branches together. */ var StatisticsDto = class {};
_ts_decorate([ApiProperty({ example: 6 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "message_count", void 0);
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "user_messages", void 0);
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "assistant_messages", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "staff_messages", void 0);
_ts_decorate([ApiProperty({ example: 1 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "branch_count", void 0);
_ts_decorate([ApiProperty({ type: [AgentCountDto] }), _ts_metadata("design:type", Array)], StatisticsDto.prototype, "agents", void 0);
_ts_decorate([ApiProperty({ type: [ToolCountDto] }), _ts_metadata("design:type", Array)], StatisticsDto.prototype, "tools", void 0);
_ts_decorate([ApiProperty({ type: [StatusCountDto] }), _ts_metadata("design:type", Array)], StatisticsDto.prototype, "statuses", void 0);
_ts_decorate([ApiProperty({ example: 1 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "thumbs_up", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "thumbs_down", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 7,
	description: "Milliseconds; null without answers."
}), _ts_metadata("design:type", Object)], StatisticsDto.prototype, "average_latency_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 12,
	description: "Milliseconds; null without answers."
}), _ts_metadata("design:type", Object)], StatisticsDto.prototype, "slowest_latency_ms", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "llm_calls", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], StatisticsDto.prototype, "tokens", void 0);
_ts_decorate([ApiProperty({
	type: String,
	format: "date-time",
	nullable: true,
	example: "2026-01-31T09:29:58.120Z"
}), _ts_metadata("design:type", Object)], StatisticsDto.prototype, "first_message_at", void 0);
_ts_decorate([ApiProperty({
	type: String,
	format: "date-time",
	nullable: true,
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", Object)], StatisticsDto.prototype, "last_message_at", void 0);
/** Puts statistics into the form of the interface; what is most often comes first. */ function toStatisticsDto(counted) {
	const { user, assistant, staff } = counted.messages;
	return {
		message_count: user + assistant + staff,
		user_messages: user,
		assistant_messages: assistant,
		staff_messages: staff,
		branch_count: counted.branchCount,
		agents: mostFirst(counted.answersByAgent).map(([agent, answers]) => ({
			agent_type: agent,
			answers
		})),
		tools: mostFirst(counted.callsByTool).map(([name, calls]) => ({
			name,
			calls
		})),
		statuses: mostFirst(counted.answersByStatus).map(([status, answers]) => ({
			status,
			answers
		})),
		thumbs_up: counted.reactions.thumbsUp,
		thumbs_down: counted.reactions.thumbsDown,
		average_latency_ms: counted.averageLatency,
		slowest_latency_ms: counted.slowestLatency,
		llm_calls: counted.modelCalls,
		tokens: counted.tokens,
		first_message_at: counted.firstMessageAt,
		last_message_at: counted.lastMessageAt
	};
}
function mostFirst(counts) {
	return [...counts].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1));
}

export { AgentCountDto, StatisticsDto, StatusCountDto, ToolCountDto, toStatisticsDto };