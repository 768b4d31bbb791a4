import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../../database/columns/timestamp.column.js";

// dist/modules/agents/custom/entities/agent-type-version.entity.js
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
var AgentTypeVersion = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], AgentTypeVersion.prototype, "id", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 40
}), _ts_metadata("design:type", String)], AgentTypeVersion.prototype, "name", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], AgentTypeVersion.prototype, "version", void 0);
_ts_decorate([Column({
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], AgentTypeVersion.prototype, "definition", void 0);
_ts_decorate([Column({
	name: "changed_by",
	type: "integer"
}), _ts_metadata("design:type", Number)], AgentTypeVersion.prototype, "changedBy", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], AgentTypeVersion.prototype, "createdAt", void 0);
AgentTypeVersion = _ts_decorate([Entity({ name: "agent_type_versions" })], AgentTypeVersion);

export { AgentTypeVersion };