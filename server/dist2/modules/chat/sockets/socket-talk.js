import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ProblemError } from "../../../common/errors/problem.error.js";
import { ChatService } from "../chat.service.js";
import { toTurnOptions } from "../dto/turn-options.js";
import { ConversationNews } from "../live/conversation-news.js";
import { CLOSE_CODES } from "./chat-socket.js";
import { MessageRate } from "./message-rate.js";
import { SocketLimits } from "./socket-limits.js";
import { parseSocketMessage } from "./socket-message.js";

// dist/modules/chat/sockets/socket-talk.js
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
const BEFORE_ALL = -1;
var SocketTalk = class SocketTalk {
	constructor(chat, news, limits) {
		this.chat = chat;
		this.news = news;
		this.limits = limits;
		this.logger = new Logger(SocketTalk.name);
	}
	begin(socket, target) {
		const rate = new MessageRate();
		let saying = Promise.resolve();
		if (target.conversation !== null) this.watch(socket, target.conversation, target.place);
		socket.onText((text) => {
			if (rate.isExceededAt(performance.now())) socket.close(CLOSE_CODES.refused, "Too many messages.");
			else saying = saying.then(() => this.sayInTurn(socket, target.threadId, text));
		});
	}
	/** One message after the other; the first one of a new thread begins what there is to watch. */ async sayInTurn(socket, threadId, text) {
		const turn = socket.signal.aborted ? null : await this.say(socket, threadId, text);
		if (turn === null || socket.conversationId !== null) return;
		const { conversationId, answerMessageId } = turn.run;
		this.watch(socket, {
			id: conversationId,
			threadId
		}, {
			answerMessageId,
			number: BEFORE_ALL
		});
	}
	/** Stores what was said, or tells why not; never rejects. */ async say(socket, threadId, text) {
		const message = parseSocketMessage(text);
		if (message === null) return this.refuse(socket, "REQUEST.INVALID", "Send {\"message\": \"…\"} with more than white space.");
		try {
			if (await this.limits.isReached(socket)) return this.refuse(socket, "THROTTLE.LIMIT_REACHED", "Too many requests. Wait a little.");
			return await this.send(socket, threadId, message);
		} catch (error) {
			if (error instanceof ProblemError) return this.refuse(socket, error.code, error.message);
			this.logger.error("A message of a socket could not be taken", error instanceof Error ? error.stack : void 0);
			return this.refuse(socket, "SERVER.INTERNAL", "Something went wrong on our side.");
		}
	}
	async send(socket, threadId, said) {
		const { message, parent_id: parentId, mode } = said;
		const options = {
			...toTurnOptions(socket.request.headers["accept-language"]),
			mode: mode ?? null
		};
		return this.chat.send(socket.caller, {
			message,
			threadId,
			parentId,
			options
		}, void 0);
	}
	/** Tells until the socket is closed; when the conversation cannot be read any more, closes it. */ async watch(socket, conversation, place) {
		socket.conversationId = conversation.id;
		try {
			for await (const event of this.news.watch(conversation, place, socket.signal)) socket.tell(event);
		} catch (error) {
			this.logger.error("A socket broke off", error instanceof Error ? error.stack : void 0);
			socket.close(CLOSE_CODES.restart, "Something went wrong on our side. Connect again.");
		}
	}
	refuse(socket, code, detail) {
		socket.refuse(code, detail);
		return null;
	}
};
SocketTalk = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ChatService === "undefined" ? Object : ChatService,
		typeof ConversationNews === "undefined" ? Object : ConversationNews,
		typeof SocketLimits === "undefined" ? Object : SocketLimits
	])
], SocketTalk);

export { SocketTalk };