import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { LastMessageDto, toLastMessageDto } from "../dto/conversation.dto.js";

// dist/modules/conversations/tree/branch.dto.js
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
/** One way through a conversation. */ var BranchDto = class {};
_ts_decorate([ApiProperty({
	example: 456,
	description: "Its last message: the value of `branch` in a list of messages."
}), _ts_metadata("design:type", Number)], BranchDto.prototype, "branch", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "The last message it has in common with a newer branch; null when there is none."
}), _ts_metadata("design:type", Object)], BranchDto.prototype, "forks_after", void 0);
_ts_decorate([ApiProperty({
	example: 451,
	description: "Its first message that no newer branch has."
}), _ts_metadata("design:type", Number)], BranchDto.prototype, "first_message", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "The message of that newer branch beside `first_message`: the two are siblings."
}), _ts_metadata("design:type", Object)], BranchDto.prototype, "beside_message", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "The last message of that newer branch."
}), _ts_metadata("design:type", Object)], BranchDto.prototype, "beside_branch", void 0);
_ts_decorate([ApiProperty({
	example: true,
	description: "Whether it ends with the newest message."
}), _ts_metadata("design:type", Boolean)], BranchDto.prototype, "is_newest", void 0);
_ts_decorate([ApiProperty({
	example: 4,
	description: "Messages from the start to its last one."
}), _ts_metadata("design:type", Number)], BranchDto.prototype, "message_count", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:29:58.120Z",
	description: "When it left the others."
}), _ts_metadata("design:type", String)], BranchDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({ type: LastMessageDto }), _ts_metadata("design:type", typeof LastMessageDto === "undefined" ? Object : LastMessageDto)], BranchDto.prototype, "last_message", void 0);
/** Puts a branch into the form of the interface. */ function toBranchDto({ leafId, fork, firstId, isNewest, messageCount, createdAt, leaf }) {
	return {
		branch: leafId,
		forks_after: fork?.afterId ?? null,
		first_message: firstId,
		beside_message: fork?.besideId ?? null,
		beside_branch: fork?.besideLeafId ?? null,
		is_newest: isNewest,
		message_count: messageCount,
		created_at: createdAt,
		last_message: toLastMessageDto(leaf)
	};
}

export { BranchDto, toBranchDto };