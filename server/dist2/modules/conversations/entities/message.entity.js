import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/conversations/entities/message.entity.js
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
var Message = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], Message.prototype, "id", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Message.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "parent_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "parentId", void 0);
_ts_decorate([Column({
	name: "run_id",
	type: "varchar",
	length: 36,
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "runId", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 10
}), _ts_metadata("design:type", String)], Message.prototype, "sender", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], Message.prototype, "content", void 0);
_ts_decorate([Column({
	name: "agent_type",
	type: "varchar",
	length: 64,
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "agentType", void 0);
_ts_decorate([Column({
	name: "is_pending",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], Message.prototype, "isPending", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 12,
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "reaction", void 0);
_ts_decorate([Column({
	name: "reaction_comment",
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "reactionComment", void 0);
_ts_decorate([Column({
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "metadata", void 0);
_ts_decorate([Column({
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], Message.prototype, "turn", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Message.prototype, "createdAt", void 0);
Message = _ts_decorate([
	Entity("messages"),
	Index("messages_conversation", ["conversationId", "id"]),
	Index("messages_parent", ["parentId"])
], Message);

export { Message };