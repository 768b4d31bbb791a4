import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, it as Index, nt as Entity } from "../../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../../database/columns/timestamp.column.js";

// dist/modules/conversations/runs/entities/run.entity.js
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
var Run = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], Run.prototype, "id", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Run.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Run.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "user_message_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Run.prototype, "userMessageId", void 0);
_ts_decorate([Column({
	name: "answer_message_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Run.prototype, "answerMessageId", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 12
}), _ts_metadata("design:type", String)], Run.prototype, "status", void 0);
_ts_decorate([Column({
	name: "is_waiting",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], Run.prototype, "isWaiting", void 0);
_ts_decorate([Column({
	name: "wait_id",
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], Run.prototype, "waitId", void 0);
_ts_decorate([Column({
	name: "answers_run_id",
	type: "varchar",
	length: 36,
	nullable: true
}), _ts_metadata("design:type", Object)], Run.prototype, "answersRunId", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], Run.prototype, "epoch", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 36,
	nullable: true
}), _ts_metadata("design:type", Object)], Run.prototype, "holder", void 0);
_ts_decorate([TimestampColumn({
	name: "heartbeat_at",
	nullable: true
}), _ts_metadata("design:type", Object)], Run.prototype, "heartbeatAt", void 0);
_ts_decorate([Column({
	name: "stop_requested",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], Run.prototype, "stopRequested", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], Run.prototype, "request", void 0);
_ts_decorate([Column({
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], Run.prototype, "interrupt", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Run.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({
	name: "finished_at",
	nullable: true
}), _ts_metadata("design:type", Object)], Run.prototype, "finishedAt", void 0);
Run = _ts_decorate([
	Entity("runs"),
	Index("runs_conversation", ["conversationId", "answerMessageId"]),
	Index("runs_status", ["status", "answerMessageId"])
], Run);

export { Run };