import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { NothingPendingError } from "../agents/errors/nothing-pending.error.js";
import { ConversationsService } from "../conversations/conversations.service.js";
import { MessageNotFoundError } from "../conversations/errors/message-not-found.error.js";
import { MessagesRepository } from "../conversations/messages.repository.js";
import { isFinished } from "../conversations/runs/run.record.js";
import { RunsRepository } from "../conversations/runs/runs.repository.js";
import { VerificationService } from "../verification/verification.service.js";
import { CodeTooSoonError } from "./errors/code-too-soon.error.js";
import { LiveRuns } from "./runs/live-runs.js";
import { RunScheduler } from "./runs/run-scheduler.js";

// dist/modules/chat/run-control.service.js
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
var RunControlService = class {
	constructor(conversations, messages, runs, live, scheduler, verification) {
		this.conversations = conversations;
		this.messages = messages;
		this.runs = runs;
		this.live = live;
		this.scheduler = scheduler;
		this.verification = verification;
	}
	/**
	* The run after a message a client has: finished when it was cut, else to be joined or replayed. Without a message,
	* the run in progress or the one that was cut last.
	*
	* @throws NothingPendingError when there is nothing new, MessageNotFoundError for a message of another conversation.
	*/ async takeUp(caller, threadId, lastMessageId) {
		const conversation = await this.conversations.own(caller, threadId);
		const run = await (lastMessageId === void 0 ? this.findOpen(conversation) : this.findAfter(conversation, lastMessageId));
		if (run === null) throw new NothingPendingError();
		if (run.status === "cut" && await this.runs.requeue(run)) this.scheduler.wake();
		return {
			run: await this.runs.findOne(run.id) ?? run,
			threadId: conversation.threadId
		};
	}
	/** Ends the run in progress, wherever it is worked on. Nothing happens when nothing runs. */ async stop(caller, threadId) {
		const conversation = await this.conversations.own(caller, threadId);
		const run = await this.runs.findFirstUnfinished(conversation.id);
		if (run !== null) await this.end(run);
	}
	/** Ends everything that runs or waits in a conversation: somebody else answers there from now on. */ async stopAll(conversationId) {
		const open = await this.runs.findOpenByConversations([conversationId]);
		for (const run of open) if (!isFinished(run)) await this.end(run);
	}
	async end(run) {
		this.live.find(run.id)?.abort.abort();
		await this.runs.requestStop(run);
		this.live.find(run.id)?.abort.abort();
		this.scheduler.wake();
	}
	/** @throws CodeTooSoonError within a minute of the last code, NothingPendingError when no code was asked for. */ async resendCode(caller, threadId) {
		const conversation = await this.conversations.own(caller, threadId);
		const step = await this.verification.resend(conversation.id, caller);
		if (step.status === "too_many") throw new CodeTooSoonError(step.retryAfterSeconds);
		if (step.status !== "code_sent") throw new NothingPendingError();
	}
	async findOpen(conversation) {
		const run = await this.runs.findCurrent(conversation.id);
		return run !== null && [
			"queued",
			"running",
			"cut"
		].includes(run.status) ? run : null;
	}
	async findAfter(conversation, messageId) {
		if (await this.messages.findOneInConversation(conversation.id, messageId) === null) throw new MessageNotFoundError();
		const own = await this.runs.findByAnswer(conversation.id, messageId);
		return own?.status === "cut" ? own : this.runs.findFirstAfter(conversation.id, messageId);
	}
};
RunControlService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof LiveRuns === "undefined" ? Object : LiveRuns,
		typeof RunScheduler === "undefined" ? Object : RunScheduler,
		typeof VerificationService === "undefined" ? Object : VerificationService
	])
], RunControlService);

export { RunControlService };