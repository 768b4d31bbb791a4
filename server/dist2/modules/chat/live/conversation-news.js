import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { toMessageDto } from "../../conversations/dto/message.dto.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { messageEndNumber, toEventId } from "../events/event-number.js";
import { RunStream } from "../runs/run-stream.js";
import { ConversationWakes } from "./conversation-wakes.js";

// dist/modules/chat/live/conversation-news.js
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
/** Other processes store things too: how often is looked for them, and how often where there are none. */ const LOOK_MILLISECONDS = 1e3;
const ALONE_MILLISECONDS = 6e4;
const FROM_THE_START = -1;
/** A message of the staff has no attempts. */ const NO_ATTEMPT = { epoch: 0 };
var ConversationNews = class {
	constructor(runs, messages, runStream, wakes, settings) {
		this.runs = runs;
		this.messages = messages;
		this.runStream = runStream;
		this.wakes = wakes;
		this.pause = settings.DATABASE.kind === "sqlite" ? ALONE_MILLISECONDS : LOOK_MILLISECONDS;
	}
	/**
	* The events from now on, until `signal` aborts: of the run in progress all, of what is over none.
	*
	* @param place the last event the reader has; then what came since is told first.
	*/ async *watch(conversation, place, signal) {
		let last = place === null ? await this.startOf(conversation) : place.answerMessageId - 1;
		while (!signal.aborted) {
			const wake = this.wakes.prepare(conversation.id);
			const news = await this.newsAfter(conversation, last, place).catch((error) => {
				wake.drop();
				throw error;
			});
			if (news.length === 0) await wake.sleep(this.pause, signal);
			else wake.drop();
			for (const item of news) {
				yield* this.tell(item, conversation, signal);
				last = item.id;
			}
		}
	}
	async startOf({ id }) {
		const running = await this.runs.findFirstUnfinished(id);
		return running === null ? this.messages.findNewestId(id) : running.answerMessageId - 1;
	}
	async newsAfter({ id }, last, place) {
		const runs = await this.runs.findFrom(id, last + 1);
		const messages = await this.messages.findOfStaffAfter(id, last);
		return [...runs.map((run) => ({
			id: run.answerMessageId,
			run,
			after: afterIn(run, place)
		})), ...messages.filter((message) => message.id !== place?.answerMessageId).map((message) => ({
			id: message.id,
			message
		}))].sort((left, right) => left.id - right.id);
	}
	async *tell(news, { threadId }, signal) {
		if ("message" in news) yield toStaffEvent(news.message);
		else {
			const events = this.runStream.follow(news.run, threadId, news.after, signal);
			for await (const event of events) yield event.name === "run-start" ? await this.withQuestion(event, news.run) : event;
		}
	}
	/** Who only watches has not seen the question yet. */ async withQuestion(event, { conversationId, userMessageId }) {
		const question = await this.messages.findOneInConversation(conversationId, userMessageId);
		if (question === null) return event;
		const told = JSON.parse(event.data);
		const data = {
			...typeof told === "object" ? told : {},
			user_message: toMessageDto(question)
		};
		return {
			...event,
			data: JSON.stringify(data)
		};
	}
};
ConversationNews = _ts_decorate([
	Injectable(),
	_ts_param(4, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof RunStream === "undefined" ? Object : RunStream,
		typeof ConversationWakes === "undefined" ? Object : ConversationWakes,
		typeof Settings === "undefined" ? Object : Settings
	])
], ConversationNews);
function toStaffEvent(message) {
	return {
		id: toEventId({ answerMessageId: message.id }, messageEndNumber(NO_ATTEMPT)),
		name: "message-end",
		data: JSON.stringify({ message: toMessageDto(message) })
	};
}
function afterIn(run, place) {
	return place?.answerMessageId === run.answerMessageId ? place.number : FROM_THE_START;
}

export { ConversationNews };