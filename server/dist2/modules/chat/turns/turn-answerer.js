import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NothingPendingError } from "../../agents/errors/nothing-pending.error.js";
import { TurnRunner } from "../../agents/graph/turn.contract.js";
import { MessagesRepository } from "../../conversations/messages.repository.js";
import { ConversationWindow } from "../../conversations/window/conversation-window.js";
import { parseIdentifier } from "../../verification/identifier.js";
import { toEarlierTurns } from "./earlier-turns.js";
import { TurnSecrets } from "./turn-secrets.js";

// dist/modules/chat/turns/turn-answerer.js
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
/** Turns of the conversation that an answer may lean on. */ const WINDOW_TURNS = 8;
var TurnAnswerer = class TurnAnswerer {
	constructor(runner, messages, window, secrets) {
		this.runner = runner;
		this.messages = messages;
		this.window = window;
		this.secrets = secrets;
		this.logger = new Logger(TurnAnswerer.name);
	}
	/**
	* The outcome of the agents; null when the run cannot be answered by this process, because the code it carries was
	* given to another one.
	*/ async answer(run, question, listener) {
		const secret = this.secrets.take(run.id);
		if (run.request.holdsSecret && secret === void 0) return null;
		const request = await this.requestFor(run, question, secret ?? question.content, listener);
		if (run.answersRunId !== null) return this.resume(run, request);
		if (run.epoch > 1) await this.runner.forget(run.id);
		return this.runner.run(request);
	}
	/** The person's words go to the run that waits for them; when its state is gone, they are a question like any other. */ async resume(run, request) {
		try {
			return await this.runner.resume({
				...request,
				waitingRunId: run.waitId
			});
		} catch (error) {
			if (!(error instanceof NothingPendingError)) throw error;
			this.logger.warn(`Run ${run.id} answers run ${run.waitId}, which waits no longer`);
			return this.runner.run(request);
		}
	}
	async requestFor(run, question, message, { signal, emit }) {
		const { caller, claimedCustomer, mode, language } = run.request;
		const window = await this.window.load(run.conversationId, question.parentId, WINDOW_TURNS);
		return {
			runId: run.id,
			conversationId: run.conversationId,
			message,
			caller,
			window: toEarlierTurns(window),
			claim: claimedCustomer === null ? null : toClaim(claimedCustomer),
			mode,
			language,
			signal,
			emit
		};
	}
	/** The question of a run, which is stored before the run can start. */ async questionOf(run) {
		return this.messages.findOneInConversation(run.conversationId, run.userMessageId);
	}
};
TurnAnswerer = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TurnRunner === "undefined" ? Object : TurnRunner,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof ConversationWindow === "undefined" ? Object : ConversationWindow,
		typeof TurnSecrets === "undefined" ? Object : TurnSecrets
	])
], TurnAnswerer);
function toClaim(value) {
	return {
		kind: parseIdentifier(value)?.kind ?? "customer_id",
		value
	};
}

export { TurnAnswerer };