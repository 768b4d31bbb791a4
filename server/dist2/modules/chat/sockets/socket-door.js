import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { isOfOwnOrigin } from "../../../common/http/cross-site.js";
import { CrossSiteError } from "../../../common/http/errors/cross-site.error.js";
import { InjectSettings } from "../../../config/settings.js";
import { ConversationsService } from "../../conversations/conversations.service.js";
import { SocketExpectedError } from "../errors/socket-expected.error.js";
import { parseEventId } from "../events/event-number.js";
import { ChatSocket } from "./chat-socket.js";
import { ChatSockets } from "./chat-sockets.js";
import { SocketTalk } from "./socket-talk.js";
import { SocketUpgrades } from "./socket-upgrades.js";

// dist/modules/chat/sockets/socket-door.js
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
var SocketDoor = class {
	constructor(upgrades, sockets, talk, conversations, settings) {
		this.upgrades = upgrades;
		this.sockets = sockets;
		this.talk = talk;
		this.conversations = conversations;
		this.publicOrigin = settings.PUBLIC_URL === void 0 ? void 0 : new URL(settings.PUBLIC_URL).origin;
	}
	/**
	* @param lastEventId the last event the client has; one that is none of ours counts as none.
	* @throws SocketExpectedError for an ordinary request; CrossSiteError for a cookie sent by a page of another origin;
	* ConversationNotFoundError for a thread of somebody else; TooManyStreamsError.
	*/ async open(caller, threadId, lastEventId, request, reply) {
		if (!this.upgrades.isUpgrade(request)) throw new SocketExpectedError();
		if (caller.via === "session" && !isOfOwnOrigin(request, this.publicOrigin)) throw new CrossSiteError();
		const conversation = await this.conversations.readableOrNew(caller, threadId);
		this.sockets.checkRoom(caller);
		reply.hijack();
		const socket = new ChatSocket(await this.upgrades.accept(request), request, caller);
		this.sockets.add(socket);
		this.talk.begin(socket, {
			threadId,
			conversation,
			place: parseEventId(lastEventId)
		});
	}
};
SocketDoor = _ts_decorate([
	Injectable(),
	_ts_param(4, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SocketUpgrades === "undefined" ? Object : SocketUpgrades,
		typeof ChatSockets === "undefined" ? Object : ChatSockets,
		typeof SocketTalk === "undefined" ? Object : SocketTalk,
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof Settings === "undefined" ? Object : Settings
	])
], SocketDoor);

export { SocketDoor };