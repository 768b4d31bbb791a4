import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { AGENT_MODES } from "../agent-definition.js";

// dist/modules/agents/custom/dto/agent.dto.js
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
/** An agent: everybody sees how to show it, staff see what it is made of. */ var AgentDto = class {};
_ts_decorate([ApiProperty({
	example: "music_agent",
	description: "The `agent_type` of messages it answered."
}), _ts_metadata("design:type", String)], AgentDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({ example: "Music" }), _ts_metadata("design:type", String)], AgentDto.prototype, "label", void 0);
_ts_decorate([ApiProperty({ example: "Finds albums, songs, artists and genres of the store." }), _ts_metadata("design:type", String)], AgentDto.prototype, "description", void 0);
_ts_decorate([ApiProperty({
	example: "#7c3aed",
	pattern: "^#[0-9a-f]{6}$"
}), _ts_metadata("design:type", String)], AgentDto.prototype, "colour", void 0);
_ts_decorate([ApiPropertyOptional({ description: "Whether an administrator made it. For staff." }), _ts_metadata("design:type", Boolean)], AgentDto.prototype, "is_custom", void 0);
_ts_decorate([ApiPropertyOptional({ description: "Whether it answers. For staff." }), _ts_metadata("design:type", Boolean)], AgentDto.prototype, "is_active", void 0);
_ts_decorate([ApiPropertyOptional({
	example: 0,
	description: "Version in force; 0 is what the software brings. For staff."
}), _ts_metadata("design:type", Number)], AgentDto.prototype, "version", void 0);
_ts_decorate([ApiPropertyOptional({
	enum: AGENT_MODES,
	description: "For staff."
}), _ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)], AgentDto.prototype, "mode", void 0);
_ts_decorate([ApiPropertyOptional({ description: "System prompt for language models. For staff." }), _ts_metadata("design:type", String)], AgentDto.prototype, "system_prompt", void 0);
_ts_decorate([ApiPropertyOptional({
	type: [String],
	example: ["music"],
	description: "Sets of tools and single tools. For staff."
}), _ts_metadata("design:type", Object)], AgentDto.prototype, "tools", void 0);
_ts_decorate([ApiPropertyOptional({
	type: [String],
	example: ["album"],
	description: "Words that lead to it. For staff."
}), _ts_metadata("design:type", Object)], AgentDto.prototype, "routing_words", void 0);
/** What everybody may know of an agent. */ function toAgentBadgeDto({ definition }) {
	const { name, label, description, colour } = definition;
	return {
		name,
		label,
		description,
		colour
	};
}
/** What staff may know of an agent. */ function toAgentDto(agent) {
	const { definition, isCustom, version } = agent;
	return {
		...toAgentBadgeDto(agent),
		is_custom: isCustom,
		is_active: definition.isActive,
		version,
		mode: definition.mode,
		system_prompt: definition.prompt,
		tools: definition.tools,
		routing_words: definition.routingWords
	};
}

export { AgentDto, toAgentBadgeDto, toAgentDto };