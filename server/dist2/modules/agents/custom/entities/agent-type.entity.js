import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../../database/columns/timestamp.column.js";

// dist/modules/agents/custom/entities/agent-type.entity.js
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
var AgentType = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], AgentType.prototype, "id", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 40,
	unique: true
}), _ts_metadata("design:type", String)], AgentType.prototype, "name", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 60
}), _ts_metadata("design:type", String)], AgentType.prototype, "label", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 300
}), _ts_metadata("design:type", String)], AgentType.prototype, "description", void 0);
_ts_decorate([Column({
	name: "system_prompt",
	type: "text"
}), _ts_metadata("design:type", String)], AgentType.prototype, "systemPrompt", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 7
}), _ts_metadata("design:type", String)], AgentType.prototype, "colour", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 10
}), _ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)], AgentType.prototype, "mode", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], AgentType.prototype, "tools", void 0);
_ts_decorate([Column({
	name: "routing_words",
	type: "text"
}), _ts_metadata("design:type", String)], AgentType.prototype, "routingWords", void 0);
_ts_decorate([Column({
	name: "is_active",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], AgentType.prototype, "isActive", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], AgentType.prototype, "version", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], AgentType.prototype, "updatedAt", void 0);
AgentType = _ts_decorate([Entity({ name: "agent_types" })], AgentType);

export { AgentType };