import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { AgentDto, toAgentDto } from "./agent.dto.js";

// dist/modules/agents/custom/dto/agent-version.dto.js
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
/** A definition that an agent had. */ var AgentVersionDto = class {};
_ts_decorate([ApiProperty({ example: 2 }), _ts_metadata("design:type", Number)], AgentVersionDto.prototype, "version", void 0);
_ts_decorate([ApiProperty({
	example: 1,
	description: "Id of the account that made the change."
}), _ts_metadata("design:type", Number)], AgentVersionDto.prototype, "changed_by", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], AgentVersionDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	type: AgentDto,
	nullable: true,
	description: "Null when the agent was deleted by this change."
}), _ts_metadata("design:type", Object)], AgentVersionDto.prototype, "definition", void 0);
/** Makes the answer for a version; `isCustom` is what the agent is at present. */ function toAgentVersionDto({ version, changedBy, createdAt, definition }, isCustom) {
	return {
		version,
		changed_by: changedBy,
		created_at: createdAt,
		definition: definition === null ? null : toAgentDto({
			definition,
			isCustom,
			version
		})
	};
}

export { AgentVersionDto, toAgentVersionDto };