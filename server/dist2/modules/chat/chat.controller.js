import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Bn as Headers, Dt as ApiOkResponse, Et as ApiNoContentResponse, Gn as init_route_params_decorator, Nt as ApiHeader, Pt as ApiExtraModels, Sn as init_common, Vn as Param, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, jt as ApiProduces, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { ChatService } from "./chat.service.js";
import { ChatReplyDto } from "./dto/chat-reply.dto.js";
import { RegenerateAnswerDto } from "./dto/regenerate-answer.dto.js";
import { ResumeRunDto } from "./dto/resume-run.dto.js";
import { SendMessageDto, toSentMessage } from "./dto/send-message.dto.js";
import { STREAM_EVENT_MODELS } from "./dto/stream-events.dto.js";
import { toTurnOptions } from "./dto/turn-options.js";
import { ResumeService } from "./resume.service.js";
import { RunControlService } from "./run-control.service.js";
import { JoinService } from "./streams/join.service.js";
import { TurnReplies } from "./streams/turn-replies.js";

// dist/modules/chat/chat.controller.js
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
const JSON_OR_EVENTS = ["application/json", "text/event-stream"];
const KEY_HEADER = {
	name: "Idempotency-Key",
	required: false,
	description: "The same key twice within 24 hours sends once."
};
var ChatController = class {
	constructor(chat, resumes, control, joins, replies) {
		this.chat = chat;
		this.resumes = resumes;
		this.control = control;
		this.joins = joins;
		this.replies = replies;
	}
	async send(caller, body, language, key, reply) {
		const turn = await this.chat.send(caller, toSentMessage(body, language), key);
		await this.replies.deliver(caller, turn, body.stream ?? false, reply);
	}
	async resume(caller, threadId, body, language, key, reply) {
		const turn = await this.resumes.resume(caller, threadId, body, toTurnOptions(language), key);
		await this.replies.deliver(caller, turn, body.stream ?? false, reply);
	}
	async regenerate(caller, threadId, body, language, reply) {
		const turn = await this.chat.regenerate(caller, threadId, body.message_id, toTurnOptions(language));
		await this.replies.deliver(caller, turn, body.stream ?? false, reply);
	}
	async join(caller, threadId, lastEventId, reply) {
		await this.joins.join(caller, threadId, lastEventId, reply);
	}
	async stop(caller, threadId) {
		await this.control.stop(caller, threadId);
	}
	async resend(caller, threadId) {
		await this.control.resendCode(caller, threadId);
	}
};
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Send a message",
		response: ChatReplyDto
	}),
	ApiProduces(...JSON_OR_EVENTS),
	ApiHeader(KEY_HEADER),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_param(2, Headers("accept-language")),
	_ts_param(3, Headers("idempotency-key")),
	_ts_param(4, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		typeof SendMessageDto === "undefined" ? Object : SendMessageDto,
		Object,
		Object,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "send", null);
_ts_decorate([
	Post(":thread_id/resume"),
	Endpoint({
		summary: "Answer what is asked, or take up a run",
		response: ChatReplyDto
	}),
	ApiProduces(...JSON_OR_EVENTS),
	ApiHeader(KEY_HEADER),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_param(2, Body()),
	_ts_param(3, Headers("accept-language")),
	_ts_param(4, Headers("idempotency-key")),
	_ts_param(5, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ResumeRunDto === "undefined" ? Object : ResumeRunDto,
		Object,
		Object,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "resume", null);
_ts_decorate([
	Post(":thread_id/regenerate"),
	Endpoint({
		summary: "Make an answer anew, beside the old one",
		response: ChatReplyDto
	}),
	ApiProduces(...JSON_OR_EVENTS),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_param(2, Body()),
	_ts_param(3, Headers("accept-language")),
	_ts_param(4, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof RegenerateAnswerDto === "undefined" ? Object : RegenerateAnswerDto,
		Object,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "regenerate", null);
_ts_decorate([
	Get(":thread_id/stream"),
	ApiOkResponse({
		description: "Its events.",
		content: { "text/event-stream": { schema: { type: "string" } } }
	}),
	Endpoint({ summary: "Join the run in progress, or hear the last one again" }),
	ApiHeader({
		name: "Last-Event-ID",
		required: false,
		description: "Go on after this event."
	}),
	ApiNoContentResponse({ description: "There is nothing to tell." }),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_param(2, Headers("last-event-id")),
	_ts_param(3, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		Object,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "join", null);
_ts_decorate([
	Post(":thread_id/stop"),
	Endpoint({
		summary: "Stop the run in progress",
		status: 202
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "stop", null);
_ts_decorate([
	Post(":thread_id/resend"),
	Endpoint({
		summary: "Send another one-time code",
		status: 202
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], ChatController.prototype, "resend", null);
ChatController = _ts_decorate([
	ApiTags("chat"),
	ApiExtraModels(...Object.values(STREAM_EVENT_MODELS)),
	Controller("api/chat"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ChatService === "undefined" ? Object : ChatService,
		typeof ResumeService === "undefined" ? Object : ResumeService,
		typeof RunControlService === "undefined" ? Object : RunControlService,
		typeof JoinService === "undefined" ? Object : JoinService,
		typeof TurnReplies === "undefined" ? Object : TurnReplies
	])
], ChatController);

export { ChatController };