import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/llm-config/entities/llm-model.entity.js
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
var LLMModel = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], LLMModel.prototype, "id", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 200
}), _ts_metadata("design:type", String)], LLMModel.prototype, "name", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 20
}), _ts_metadata("design:type", String)], LLMModel.prototype, "provider", void 0);
_ts_decorate([Column({
	name: "model_path",
	type: "varchar",
	length: 500,
	nullable: true
}), _ts_metadata("design:type", Object)], LLMModel.prototype, "modelPath", void 0);
_ts_decorate([Column({
	name: "base_url",
	type: "varchar",
	length: 500,
	nullable: true
}), _ts_metadata("design:type", Object)], LLMModel.prototype, "baseUrl", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], LLMModel.prototype, "parameters", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], LLMModel.prototype, "agents", void 0);
_ts_decorate([Column({
	name: "is_active",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], LLMModel.prototype, "isActive", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], LLMModel.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], LLMModel.prototype, "updatedAt", void 0);
LLMModel = _ts_decorate([Entity("llm_models"), Index("llm_models_name", ["provider", "name"], { unique: true })], LLMModel);

export { LLMModel };