import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { RequestAuthenticator } from "../../auth/authentication/request-authenticator.js";
import { InvalidCredentialError } from "../../auth/errors/invalid-credential.error.js";
import { SessionEndedEvent } from "../../auth/events/session-ended.event.js";
import { ConversationDeletedEvent } from "../../conversations/events/conversation-deleted.event.js";
import { TooManyStreamsError } from "../errors/too-many-streams.error.js";
import { CLOSE_CODES } from "./chat-socket.js";

// dist/modules/chat/sockets/chat-sockets.js
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
const MOST_SOCKETS = 2e3;
const MOST_SOCKETS_PER_USER = 20;
const LOOK_MILLISECONDS = 4e3;
const LOOKS_PER_PING = 5;
var ChatSockets = class ChatSockets {
	constructor(authenticator) {
		this.authenticator = authenticator;
		this.logger = new Logger(ChatSockets.name);
		this.sockets = /* @__PURE__ */ new Set();
		this.looks = 0;
	}
	onApplicationBootstrap() {
		this.timer = setInterval(() => void this.look(), LOOK_MILLISECONDS).unref();
	}
	/** Runs as the streams' own end does: pages hear that the server goes, and come back. */ beforeApplicationShutdown() {
		clearInterval(this.timer);
		for (const socket of [...this.sockets]) socket.close(CLOSE_CODES.restart, "The server starts again.");
	}
	/** @throws TooManyStreamsError when the process, or the account, has as many as it may. */ checkRoom({ userId }) {
		const own = [...this.sockets].filter(({ caller }) => caller.userId === userId).length;
		if (this.sockets.size >= MOST_SOCKETS || own >= MOST_SOCKETS_PER_USER) throw new TooManyStreamsError();
	}
	add(socket) {
		this.sockets.add(socket);
		socket.signal.addEventListener("abort", () => this.sockets.delete(socket), { once: true });
	}
	closeOfSession({ sessionId }) {
		for (const socket of [...this.sockets]) if (socket.caller.sessionId === sessionId) showOut(socket);
	}
	closeOfConversation({ conversationId }) {
		for (const socket of [...this.sockets]) if (socket.conversationId === conversationId) socket.close(CLOSE_CODES.gone, "The conversation was deleted.");
	}
	async look() {
		this.looks += 1;
		for (const socket of [...this.sockets]) {
			if (this.looks % LOOKS_PER_PING === 0) socket.ping();
			await this.lookAt(socket);
		}
	}
	async lookAt(socket) {
		try {
			const caller = await this.authenticator.authenticateAgain(socket.request, socket.caller);
			if (caller === null || caller.role !== socket.caller.role) showOut(socket);
			else socket.caller = caller;
		} catch (error) {
			if (error instanceof InvalidCredentialError) showOut(socket);
			else this.logger.warn(`A socket cannot be looked at (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
};
_ts_decorate([
	OnEvent(SessionEndedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SessionEndedEvent === "undefined" ? Object : SessionEndedEvent]),
	_ts_metadata("design:returntype", void 0)
], ChatSockets.prototype, "closeOfSession", null);
_ts_decorate([
	OnEvent(ConversationDeletedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ConversationDeletedEvent === "undefined" ? Object : ConversationDeletedEvent]),
	_ts_metadata("design:returntype", void 0)
], ChatSockets.prototype, "closeOfConversation", null);
ChatSockets = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RequestAuthenticator === "undefined" ? Object : RequestAuthenticator])
], ChatSockets);
function showOut(socket) {
	socket.close(CLOSE_CODES.refused, "Signed out.");
}

export { ChatSockets };