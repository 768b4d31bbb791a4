import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/custom/dto/try-agent.dto.js
var import_cjs = require_cjs();
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
/** Body of `POST /api/agents/{name}/try/`. */ var TryAgentDto = class {};
_ts_decorate([
	ApiProperty({
		example: "Is there anything on by AC/DC?",
		minLength: 1,
		maxLength: 4e3
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 4e3),
	_ts_metadata("design:type", String)
], TryAgentDto.prototype, "message", void 0);
/** A tool that was called in a trial. */ var TriedToolDto = class {};
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], TriedToolDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows there are."
}), _ts_metadata("design:type", Number)], TriedToolDto.prototype, "total", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows that were read."
}), _ts_metadata("design:type", Number)], TriedToolDto.prototype, "shown", void 0);
/** What an agent would have answered; nothing of it is kept. */ var TrialDto = class {};
_ts_decorate([ApiProperty({
	example: "events",
	description: "The agent that answers the message."
}), _ts_metadata("design:type", String)], TrialDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({ description: "Whether that is the agent that was asked for." }), _ts_metadata("design:type", Boolean)], TrialDto.prototype, "reached", void 0);
_ts_decorate([ApiProperty(), _ts_metadata("design:type", String)], TrialDto.prototype, "response", void 0);
_ts_decorate([ApiProperty({ type: [TriedToolDto] }), _ts_metadata("design:type", Object)], TrialDto.prototype, "tools", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "What was missing."
}), _ts_metadata("design:type", Object)], TrialDto.prototype, "degraded_reason", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "The model that wrote a part of it."
}), _ts_metadata("design:type", Object)], TrialDto.prototype, "model", void 0);
/** Puts a trial into the form that is sent. */ function toTrialDto(trial) {
	return {
		agent_type: trial.agent,
		reached: trial.reached,
		response: trial.response,
		tools: trial.evidence.map(({ tool, result }) => ({
			name: tool,
			total: result.total,
			shown: result.shown
		})),
		degraded_reason: trial.degradedReason,
		model: trial.model
	};
}

export { TrialDto, TriedToolDto, TryAgentDto, toTrialDto };