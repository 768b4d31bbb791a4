import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/tool-settings/dto/tool.dto.js
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
/** A tool and who may use it. */ var ToolDto = class {};
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], ToolDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	example: "music",
	description: "The set it belongs to."
}), _ts_metadata("design:type", String)], ToolDto.prototype, "toolset", void 0);
_ts_decorate([ApiProperty({ example: "Lists the albums of an artist." }), _ts_metadata("design:type", String)], ToolDto.prototype, "description", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: [
		"artist_name",
		"limit",
		"offset"
	]
}), _ts_metadata("design:type", Object)], ToolDto.prototype, "arguments", void 0);
_ts_decorate([ApiProperty({
	example: false,
	description: "Whether it answers only a person who is proven to be a customer."
}), _ts_metadata("design:type", Boolean)], ToolDto.prototype, "needs_identity", void 0);
_ts_decorate([ApiProperty({ example: true }), _ts_metadata("design:type", Boolean)], ToolDto.prototype, "is_enabled", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: ["music_agent"],
	description: "The agents that may use it."
}), _ts_metadata("design:type", Object)], ToolDto.prototype, "agents", void 0);
/** Puts a tool into the form that is sent. */ function toToolDto({ tool, isEnabled, agents }) {
	return {
		name: tool.name,
		toolset: tool.toolset,
		description: tool.description,
		arguments: Object.keys(tool.schema.shape),
		needs_identity: tool.needsIdentity,
		is_enabled: isEnabled,
		agents
	};
}

export { ToolDto, toToolDto };