import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/analytics/dto/overview.dto.js
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
/** The figures of one agent. */ var AgentFiguresDto = class {};
_ts_decorate([ApiProperty({ example: "music_agent" }), _ts_metadata("design:type", String)], AgentFiguresDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({ example: 120 }), _ts_metadata("design:type", Number)], AgentFiguresDto.prototype, "answers", void 0);
_ts_decorate([ApiProperty({
	example: .97,
	description: "Share of answers that left no question open, 0 to 1."
}), _ts_metadata("design:type", Number)], AgentFiguresDto.prototype, "success_rate", void 0);
_ts_decorate([ApiProperty({
	example: 14,
	description: "Milliseconds."
}), _ts_metadata("design:type", Number)], AgentFiguresDto.prototype, "average_response_time", void 0);
/** The figures of one day. */ var DayFiguresDto = class {};
_ts_decorate([ApiProperty({
	example: "2026-01-05",
	description: "In UTC."
}), _ts_metadata("design:type", String)], DayFiguresDto.prototype, "day", void 0);
_ts_decorate([ApiProperty({ example: 40 }), _ts_metadata("design:type", Number)], DayFiguresDto.prototype, "answers", void 0);
_ts_decorate([ApiProperty({ example: .97 }), _ts_metadata("design:type", Number)], DayFiguresDto.prototype, "success_rate", void 0);
/** What was asked in a period, who answered, how well and how fast. Times in milliseconds, null without answers. */ var OverviewDto = class {};
_ts_decorate([ApiProperty({ example: 60 }), _ts_metadata("design:type", Number)], OverviewDto.prototype, "total_conversations", void 0);
_ts_decorate([ApiProperty({ example: 320 }), _ts_metadata("design:type", Number)], OverviewDto.prototype, "total_messages", void 0);
_ts_decorate([ApiProperty({ example: 160 }), _ts_metadata("design:type", Number)], OverviewDto.prototype, "total_answers", void 0);
_ts_decorate([ApiProperty({
	example: 25,
	description: "People who asked."
}), _ts_metadata("design:type", Number)], OverviewDto.prototype, "active_users", void 0);
_ts_decorate([ApiProperty({
	example: 5.3,
	description: "Messages of a conversation."
}), _ts_metadata("design:type", Number)], OverviewDto.prototype, "average_messages", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 21
}), _ts_metadata("design:type", Object)], OverviewDto.prototype, "average_response_time", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 14
}), _ts_metadata("design:type", Object)], OverviewDto.prototype, "median_response_time", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 80,
	description: "95 of 100 answers were faster."
}), _ts_metadata("design:type", Object)], OverviewDto.prototype, "slow_response_time", void 0);
_ts_decorate([ApiProperty({
	example: .97,
	description: "Share of answers that left no question open, 0 to 1."
}), _ts_metadata("design:type", Number)], OverviewDto.prototype, "success_rate", void 0);
_ts_decorate([ApiProperty({
	example: .92,
	description: "Share of answers without a person of the support team, 0 to 1."
}), _ts_metadata("design:type", Number)], OverviewDto.prototype, "answered_without_person", void 0);
_ts_decorate([ApiProperty({
	type: [AgentFiguresDto],
	description: "Busiest first: the favourite agents."
}), _ts_metadata("design:type", Array)], OverviewDto.prototype, "agents", void 0);
_ts_decorate([ApiProperty({ type: [DayFiguresDto] }), _ts_metadata("design:type", Array)], OverviewDto.prototype, "days", void 0);
/** Puts the figures into the form that is sent. */ function toOverviewDto(overview) {
	const { conversations, messages, figures } = overview;
	return {
		total_conversations: conversations,
		total_messages: messages,
		total_answers: figures.answers,
		active_users: figures.people,
		average_messages: rounded(share(messages, conversations)),
		average_response_time: figures.average === null ? null : Math.round(figures.average),
		median_response_time: overview.median,
		slow_response_time: overview.tail,
		success_rate: rounded(share(figures.successes, figures.answers)),
		answered_without_person: rounded(share(figures.answers - figures.toPerson, figures.answers)),
		agents: overview.agents.map(toAgentFiguresDto),
		days: overview.days.map(toDayFiguresDto)
	};
}
/** Puts the figures of an agent into the form that is sent. */ function toAgentFiguresDto({ agent, answers, successes, average }) {
	return {
		agent_type: agent,
		answers,
		success_rate: rounded(share(successes, answers)),
		average_response_time: Math.round(average)
	};
}
function toDayFiguresDto({ day, answers, successes }) {
	return {
		day,
		answers,
		success_rate: rounded(share(successes, answers))
	};
}
function share(part, whole) {
	return whole === 0 ? 0 : part / whole;
}
function rounded(value) {
	return Math.round(value * 1e4) / 1e4;
}

export { AgentFiguresDto, DayFiguresDto, OverviewDto, toAgentFiguresDto, toOverviewDto };