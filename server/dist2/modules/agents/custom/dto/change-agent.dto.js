import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";
import { AGENT_MODES } from "../agent-definition.js";

// dist/modules/agents/custom/dto/change-agent.dto.js
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
const LONGEST_PROMPT = 8e3;
const MOST_ENTRIES = 60;
/** Checks a field only when the request has it; null is a value and is checked. */ const IfGiven = (field) => (0, import_cjs.ValidateIf)((body) => field in body && Reflect.get(body, field) !== void 0);
/** Body of `PATCH /api/agents/{name}/`: what is left out stays. */ var ChangeAgentDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		example: "Events",
		minLength: 1,
		maxLength: 60
	}),
	IfGiven("label"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 60),
	_ts_metadata("design:type", String)
], ChangeAgentDto.prototype, "label", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "Tells what is on in the shop.",
		minLength: 1,
		maxLength: 300
	}),
	IfGiven("description"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 300),
	_ts_metadata("design:type", String)
], ChangeAgentDto.prototype, "description", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "You tell people what is on in the shop.",
		maxLength: LONGEST_PROMPT
	}),
	IfGiven("system_prompt"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(0, LONGEST_PROMPT),
	_ts_metadata("design:type", String)
], ChangeAgentDto.prototype, "system_prompt", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "#0f766e",
		pattern: "^#[0-9a-f]{6}$"
	}),
	IfGiven("colour"),
	(0, import_cjs.Matches)(/^#[0-9a-f]{6}$/, { message: "colour must be written as #rrggbb in lower case" }),
	_ts_metadata("design:type", String)
], ChangeAgentDto.prototype, "colour", void 0);
_ts_decorate([
	ApiPropertyOptional({ enum: AGENT_MODES }),
	IfGiven("mode"),
	(0, import_cjs.IsIn)(AGENT_MODES),
	_ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)
], ChangeAgentDto.prototype, "mode", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["music"],
		maxItems: MOST_ENTRIES
	}),
	IfGiven("tools"),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(MOST_ENTRIES),
	(0, import_cjs.IsString)({ each: true }),
	(0, import_cjs.Length)(1, 60, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeAgentDto.prototype, "tools", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: [
			"event",
			"events",
			"gig"
		],
		maxItems: MOST_ENTRIES
	}),
	IfGiven("routing_words"),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(MOST_ENTRIES),
	(0, import_cjs.IsString)({ each: true }),
	(0, import_cjs.Length)(1, 40, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeAgentDto.prototype, "routing_words", void 0);
_ts_decorate([
	ApiPropertyOptional({ example: true }),
	IfGiven("is_active"),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ChangeAgentDto.prototype, "is_active", void 0);
/** The changes that a body asks for. */ function toDefinitionChanges(body) {
	const { label, description, system_prompt: prompt, colour, mode, tools } = body;
	return Object.fromEntries(Object.entries({
		label,
		description,
		prompt,
		colour,
		mode,
		tools,
		routingWords: body.routing_words,
		isActive: body.is_active
	}).filter(([, value]) => value !== void 0));
}

export { ChangeAgentDto, toDefinitionChanges };