import { i as __name } from "../../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/graph/checkpoints/entities/checkpoint-write.entity.js
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
var CheckpointWrite = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64,
	name: "thread_id"
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "threadId", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 128
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "namespace", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64,
	name: "checkpoint_id"
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "checkpointId", void 0);
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64,
	name: "task_id"
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "taskId", void 0);
_ts_decorate([PrimaryColumn({
	type: "integer",
	name: "write_index"
}), _ts_metadata("design:type", Number)], CheckpointWrite.prototype, "index", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 255,
	name: "task_path"
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "taskPath", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 128
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "channel", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16
}), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "type", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], CheckpointWrite.prototype, "value", void 0);
CheckpointWrite = _ts_decorate([Entity("checkpoint_writes")], CheckpointWrite);

export { CheckpointWrite };