import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Jn as Patch, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { pageOf } from "../../common/http/page.js";
import { ConversationsService } from "./conversations.service.js";
import { ChangeConversationDto } from "./dto/change-conversation.dto.js";
import { ClearHistoryDto } from "./dto/clear-history.dto.js";
import { ConversationDto, toConversationDetailDto, toConversationDto } from "./dto/conversation.dto.js";
import { CreateConversationDto } from "./dto/create-conversation.dto.js";
import { ListConversationsQueryDto, toConversationFilter } from "./dto/list-conversations-query.dto.js";
import { ListMessagesQueryDto } from "./dto/list-messages-query.dto.js";
import { MessageDto, toMessageDto } from "./dto/message.dto.js";
import { ReadConversationQueryDto } from "./dto/read-conversation-query.dto.js";
import { MessagesService } from "./messages.service.js";

// dist/modules/conversations/conversations.controller.js
init_common();
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var ConversationsController = class {
	constructor(conversations, messages) {
		this.conversations = conversations;
		this.messages = messages;
	}
	async list(caller, query) {
		return (await this.conversations.list(caller, toConversationFilter(query), query)).map(toConversationDto);
	}
	async create(caller, body) {
		return toConversationDto(await this.conversations.create(caller, body.title ?? ""));
	}
	async read(caller, id, query) {
		return toConversationDetailDto(await this.messages.readConversation(caller, id, query.include_messages));
	}
	async change(caller, id, body) {
		const changes = {
			title: body.title,
			isArchived: body.is_archived
		};
		return toConversationDto(await this.conversations.change(caller, id, changes));
	}
	async delete(caller, id) {
		await this.conversations.delete(caller, id);
	}
	async clearHistory(caller, id) {
		await this.conversations.clearHistory(caller, id);
		return { status: "history cleared" };
	}
	async forgetVerification(caller, id) {
		await this.conversations.forgetVerification(caller, id);
	}
	async listMessages(caller, id, query) {
		return (await this.messages.list(caller, id, query)).map(toMessageDto);
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "List conversations",
		description: "Own ones; staff see all.",
		response: pageOf(ConversationDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ListConversationsQueryDto === "undefined" ? Object : ListConversationsQueryDto]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "list", null);
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Start a conversation",
		response: ConversationDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof CreateConversationDto === "undefined" ? Object : CreateConversationDto]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "create", null);
_ts_decorate([
	Get(":id"),
	Endpoint({
		summary: "Read a conversation",
		response: ConversationDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ReadConversationQueryDto === "undefined" ? Object : ReadConversationQueryDto
	]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "read", null);
_ts_decorate([
	Patch(":id"),
	Endpoint({
		summary: "Rename or archive a conversation",
		response: ConversationDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ChangeConversationDto === "undefined" ? Object : ChangeConversationDto
	]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "change", null);
_ts_decorate([
	Delete(":id"),
	Endpoint({
		summary: "Delete a conversation for good",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "delete", null);
_ts_decorate([
	Delete(":id/clear_history"),
	Endpoint({
		summary: "Delete all messages of a conversation",
		response: ClearHistoryDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "clearHistory", null);
_ts_decorate([
	Delete(":id/verification"),
	Endpoint({
		summary: "Forget who was proven in a conversation",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "forgetVerification", null);
_ts_decorate([
	Get(":id/messages"),
	Endpoint({
		summary: "List messages, oldest first",
		response: pageOf(MessageDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ListMessagesQueryDto === "undefined" ? Object : ListMessagesQueryDto
	]),
	_ts_metadata("design:returntype", Promise)
], ConversationsController.prototype, "listMessages", null);
ConversationsController = _ts_decorate([
	ApiTags("conversations"),
	Controller("api/conversations"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ConversationsService === "undefined" ? Object : ConversationsService, typeof MessagesService === "undefined" ? Object : MessagesService])
], ConversationsController);

export { ConversationsController };