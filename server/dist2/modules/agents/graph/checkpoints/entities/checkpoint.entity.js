import { i as __name } from "../../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/graph/checkpoints/entities/checkpoint.entity.js
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
var Checkpoint = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64,
	name: "thread_id"
}), _ts_metadata("design:type", String)], Checkpoint.prototype, "threadId", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 128
}), _ts_metadata("design:type", String)], Checkpoint.prototype, "namespace", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64,
	name: "checkpoint_id"
}), _ts_metadata("design:type", String)], Checkpoint.prototype, "checkpointId", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 64,
	name: "parent_id",
	nullable: true
}), _ts_metadata("design:type", Object)], Checkpoint.prototype, "parentId", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16
}), _ts_metadata("design:type", String)], Checkpoint.prototype, "type", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], Checkpoint.prototype, "data", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16,
	name: "metadata_type"
}), _ts_metadata("design:type", String)], Checkpoint.prototype, "metadataType", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], Checkpoint.prototype, "metadata", void 0);
Checkpoint = _ts_decorate([Entity("checkpoints")], Checkpoint);

export { Checkpoint };