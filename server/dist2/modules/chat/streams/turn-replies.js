import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ConversationNotFoundError } from "../../conversations/errors/conversation-not-found.error.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { toContinuedDto } from "../continuations/continued.dto.js";
import { toChatReplyDto } from "../dto/chat-reply.dto.js";
import { RunStream } from "../runs/run-stream.js";
import { EventStreams } from "./event-streams.js";

// dist/modules/chat/streams/turn-replies.js
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
const WHOLE_RUN = -1;
var TurnReplies = class {
	constructor(runStream, streams, messages) {
		this.runStream = runStream;
		this.streams = streams;
		this.messages = messages;
	}
	/** Sends events when `stream` is wanted, else one JSON document once the run has ended. */ async deliver(caller, turn, stream, reply) {
		if (stream) return this.sendEvents(caller, turn, reply);
		await reply.send(await this.whole(turn, reply));
	}
	/** The same for a conversation that goes on from one of its messages, where there may be nothing to answer yet. */ async deliverContinuation(caller, { turn, ...place }, stream, reply) {
		if (turn === null) return void await reply.send(toContinuedDto(place, null));
		if (stream) return this.sendEvents(caller, turn, reply);
		await reply.send(toContinuedDto(place, await this.whole(turn, reply)));
	}
	async sendEvents(caller, { run, threadId }, reply) {
		const stream = this.streams.open(reply, caller);
		await stream.sendAll(this.runStream.follow(run, threadId, WHOLE_RUN, stream.signal));
	}
	async whole(turn, reply) {
		const gone = new AbortController();
		reply.raw.once("close", () => gone.abort());
		const run = await this.runStream.whenFinished(turn.run.id, gone.signal);
		const message = run && await this.messages.findOneInConversation(run.conversationId, run.answerMessageId);
		if (run === null || message === null) throw new ConversationNotFoundError();
		return toChatReplyDto({
			...turn,
			run
		}, message);
	}
};
TurnReplies = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RunStream === "undefined" ? Object : RunStream,
		typeof EventStreams === "undefined" ? Object : EventStreams,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository
	])
], TurnReplies);

export { TurnReplies };