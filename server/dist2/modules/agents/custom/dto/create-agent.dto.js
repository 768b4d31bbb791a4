import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { AGENT_MODES } from "../agent-definition.js";

// dist/modules/agents/custom/dto/create-agent.dto.js
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
/** Body of `POST /api/agents/`. */ var CreateAgentDto = class {
	constructor() {
		this.system_prompt = "";
		this.colour = "#475569";
		this.mode = "auto";
		this.is_active = true;
	}
};
_ts_decorate([
	ApiProperty({
		example: "events",
		pattern: "^[a-z][a-z0-9_]{2,39}$",
		description: "Its `agent_type`, for good."
	}),
	(0, import_cjs.Matches)(/^[a-z][a-z0-9_]{2,39}$/, { message: "name must be 3 to 40 lower-case letters, digits and underscores, a letter first" }),
	_ts_metadata("design:type", String)
], CreateAgentDto.prototype, "name", void 0);
_ts_decorate([
	ApiProperty({
		example: "Events",
		minLength: 1,
		maxLength: 60
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 60),
	_ts_metadata("design:type", String)
], CreateAgentDto.prototype, "label", void 0);
_ts_decorate([
	ApiProperty({
		example: "Tells what is on in the shop.",
		minLength: 1,
		maxLength: 300,
		description: "Its purpose."
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 300),
	_ts_metadata("design:type", String)
], CreateAgentDto.prototype, "description", void 0);
_ts_decorate([
	ApiProperty({
		type: [String],
		example: ["music"],
		maxItems: MOST_ENTRIES
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(MOST_ENTRIES),
	(0, import_cjs.IsString)({ each: true }),
	(0, import_cjs.Length)(1, 60, { each: true }),
	_ts_metadata("design:type", Array)
], CreateAgentDto.prototype, "tools", void 0);
_ts_decorate([
	ApiProperty({
		type: [String],
		example: [
			"event",
			"events",
			"gig"
		],
		minItems: 1,
		maxItems: MOST_ENTRIES
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMinSize)(1),
	(0, import_cjs.ArrayMaxSize)(MOST_ENTRIES),
	(0, import_cjs.IsString)({ each: true }),
	(0, import_cjs.Length)(1, 40, { each: true }),
	_ts_metadata("design:type", Array)
], CreateAgentDto.prototype, "routing_words", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "You tell people what is on in the shop.",
		maxLength: LONGEST_PROMPT,
		default: ""
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(0, LONGEST_PROMPT),
	_ts_metadata("design:type", String)
], CreateAgentDto.prototype, "system_prompt", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "#0f766e",
		pattern: "^#[0-9a-f]{6}$",
		default: "#475569"
	}),
	(0, import_cjs.Matches)(/^#[0-9a-f]{6}$/, { message: "colour must be written as #rrggbb in lower case" }),
	_ts_metadata("design:type", String)
], CreateAgentDto.prototype, "colour", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: AGENT_MODES,
		default: "auto"
	}),
	(0, import_cjs.IsIn)(AGENT_MODES),
	_ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)
], CreateAgentDto.prototype, "mode", void 0);
_ts_decorate([
	ApiPropertyOptional({ default: true }),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], CreateAgentDto.prototype, "is_active", void 0);
/** The definition that a body asks for. */ function toNewDefinition(body) {
	const { routing_words: routingWords, is_active: isActive, system_prompt: prompt, ...rest } = body;
	return {
		...rest,
		prompt,
		routingWords,
		isActive
	};
}

export { CreateAgentDto, toNewDefinition };