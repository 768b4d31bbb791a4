import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ConversationsService } from "../../conversations/conversations.service.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { parseEventId } from "../events/event-number.js";
import { RunStream } from "../runs/run-stream.js";
import { EventStreams } from "./event-streams.js";

// dist/modules/chat/streams/join.service.js
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
const FROM_THE_START = -1;
var JoinService = class {
	constructor(conversations, runs, runStream, streams) {
		this.conversations = conversations;
		this.runs = runs;
		this.runStream = runStream;
		this.streams = streams;
	}
	/**
	* Tells what came after an event: the rest of its run, and the runs since. Without an event, the run in progress, else
	* the last one. Answers 204 when there is nothing to tell.
	*
	* @param lastEventId value of the header `Last-Event-ID`; one that is none of ours counts as none.
	* @throws ConversationNotFoundError unless the caller may read the conversation.
	*/ async join(caller, threadId, lastEventId, reply) {
		const conversation = await this.conversations.readable(caller, threadId);
		const stretches = await this.stretchesAfter(conversation, parseEventId(lastEventId));
		if (stretches.length === 0) {
			await reply.status(204).send();
			return;
		}
		const stream = this.streams.open(reply, caller);
		await stream.sendAll(this.tell(stretches, conversation.threadId, stream.signal));
	}
	async stretchesAfter(conversation, place) {
		const missed = (place === null ? [] : await this.runs.findFrom(conversation.id, place.answerMessageId)).map((run) => ({
			run,
			after: afterIn(run, place)
		}));
		if (missed.length > 0) return missed.filter(({ run, after }) => !this.runStream.isExhausted(run, after));
		const current = await this.runs.findCurrent(conversation.id);
		return current === null ? [] : [{
			run: current,
			after: FROM_THE_START
		}];
	}
	async *tell(stretches, threadId, signal) {
		for (const { run, after } of stretches) yield* this.runStream.follow(run, threadId, after, signal);
	}
};
JoinService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof RunStream === "undefined" ? Object : RunStream,
		typeof EventStreams === "undefined" ? Object : EventStreams
	])
], JoinService);
function afterIn(run, place) {
	return place?.answerMessageId === run.answerMessageId ? place.number : FROM_THE_START;
}

export { JoinService };