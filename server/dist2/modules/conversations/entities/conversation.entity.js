import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/conversations/entities/conversation.entity.js
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
var Conversation = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], Conversation.prototype, "id", void 0);
_ts_decorate([Column({
	name: "thread_id",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], Conversation.prototype, "threadId", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Conversation.prototype, "userId", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], Conversation.prototype, "title", void 0);
_ts_decorate([Column({
	name: "is_archived",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], Conversation.prototype, "isArchived", void 0);
_ts_decorate([Column({
	name: "continues_after_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], Conversation.prototype, "continuesAfterId", void 0);
_ts_decorate([Column({
	name: "taken_over_by_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], Conversation.prototype, "takenOverById", void 0);
_ts_decorate([TimestampColumn({
	name: "imported_at",
	nullable: true
}), _ts_metadata("design:type", Object)], Conversation.prototype, "importedAt", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Conversation.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], Conversation.prototype, "updatedAt", void 0);
Conversation = _ts_decorate([
	Entity("conversations"),
	Index("conversations_thread", ["threadId"], { unique: true }),
	Index("conversations_owner", ["userId", "createdAt"])
], Conversation);

export { Conversation };