import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { StaleWriteError } from "../../../database/transactions/stale-write.error.js";
import { looksLikeCode } from "../../verification/one-time-code.js";
import { makeTitle } from "../../conversations/make-title.js";
import { ConversationsRepository } from "../../conversations/conversations.repository.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { TurnsRepository } from "../../conversations/runs/turns.repository.js";
import { looksLikeIdentifier } from "../../verification/identifier.js";
import { NothingPendingError } from "../../agents/errors/nothing-pending.error.js";
import { TakenOverError } from "../errors/taken-over.error.js";
import { TooManyTurnsError } from "../errors/too-many-turns.error.js";
import { PauseService } from "../../system/pause/pause.service.js";
import { ConversationWakes } from "../live/conversation-wakes.js";
import { RunScheduler } from "../runs/run-scheduler.js";
import { RUNNING_PER_USER, WAITING_PER_USER } from "../runs/turn-limits.js";
import { Idempotency } from "./idempotency.js";
import { MASKED_CODE, TurnSecrets } from "./turn-secrets.js";
import { randomUUID } from "node:crypto";

// dist/modules/chat/turns/turn-intake.js
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
const UNFINISHED_PER_USER = 2 + 8;
/** Somebody else may be quicker this often before it is given up. */ const MOST_TRIES = 5;
var TurnIntake = class {
	constructor(turns, runs, idempotency, secrets, scheduler, pause, conversations, wakes) {
		this.turns = turns;
		this.runs = runs;
		this.idempotency = idempotency;
		this.secrets = secrets;
		this.scheduler = scheduler;
		this.pause = pause;
		this.conversations = conversations;
		this.wakes = wakes;
	}
	/** @throws TooManyTurnsError when the user has no room. @throws NothingPendingError for a reply that nothing waits for. */ async accept(message) {
		const awaited = message.meaning === "reply" ? await this.runs.findWaiting(message.conversation.id) : null;
		return this.storeWith(message.caller, message.key, async () => this.prepare(message, awaited));
	}
	/** @throws TooManyTurnsError when the user has no room; TakenOverError while a person answers. */ async repeat({ messageId, ...turn }) {
		const question = {
			kind: "asked",
			messageId
		};
		return this.storeWith(turn.caller, null, async () => {
			if (await this.isTakenOver(turn.conversation)) throw new TakenOverError();
			return {
				...turn,
				question,
				key: null,
				answers: null,
				secret: null,
				isForStaff: false
			};
		});
	}
	/** @throws TooManyTurnsError when the user has as many unfinished turns as one may have. */ async checkRoom(userId) {
		await this.pause.refuseWhilePaused();
		if (await this.runs.countUnfinishedByUser(userId) >= UNFINISHED_PER_USER) throw new TooManyTurnsError();
	}
	/** Stores what `prepare` makes of the present state; when that has changed meanwhile, of the new one. */ async storeWith(caller, key, prepare) {
		for (let attempt = 1;; attempt += 1) {
			const earlier = await this.idempotency.findRun(caller.userId, key);
			const known = earlier === null ? null : await this.runs.findOne(earlier);
			if (known !== null) return known;
			await this.checkRoom(caller.userId);
			try {
				return await this.store(await prepare());
			} catch (error) {
				if (!(error instanceof StaleWriteError) || attempt === MOST_TRIES) throw error;
			}
		}
	}
	/** A reply answers only what waited when it came (`awaited`), never a question that was asked meanwhile. */ async prepare(message, awaited) {
		const { caller, conversation, options, key, text, after } = message;
		const isForStaff = await this.isTakenOver(conversation);
		const waiting = await this.runs.findWaiting(conversation.id);
		const answers = isForStaff || message.meaning === "question" || !isReply(message) ? null : waiting;
		if (message.meaning === "reply" && (answers === null || answers.id !== awaited?.id)) throw new NothingPendingError();
		const isSecret = looksLikeCode(text) && (waiting !== null || await this.isBeingAnswered(conversation));
		return {
			caller,
			conversation,
			options,
			key,
			question: {
				kind: "new",
				content: isSecret ? MASKED_CODE : text,
				after
			},
			answers,
			secret: isSecret && !isForStaff ? text : null,
			isForStaff
		};
	}
	/** Looked up for every try, because it may change between them. */ async isTakenOver({ id }) {
		const conversation = await this.conversations.findOneByOwner("everyone", { id });
		return conversation !== null && conversation.takenOverById !== null;
	}
	/** Whether an answer to a waiting run is on its way: a code that comes now was meant for it. */ async isBeingAnswered(conversation) {
		const current = await this.runs.findFirstUnfinished(conversation.id);
		return current !== null && current.answersRunId !== null;
	}
	async store({ caller, conversation, question, answers, options, key, secret, isForStaff }) {
		const runId = randomUUID();
		if (secret !== null) this.secrets.keep(runId, secret);
		try {
			await this.turns.store({
				runId,
				conversationId: conversation.id,
				userId: caller.userId,
				question,
				request: {
					caller,
					...options,
					holdsSecret: secret !== null
				},
				answers,
				key,
				isForStaff,
				title: titleFor(conversation, question, secret),
				unfinishedPerUser: UNFINISHED_PER_USER
			});
		} catch (error) {
			this.secrets.take(runId);
			throw error;
		}
		this.scheduler.wake();
		this.wakes.stir(conversation.id);
		return this.stored(runId);
	}
	async stored(runId) {
		const run = await this.runs.findOne(runId);
		if (run === null) throw new StaleWriteError();
		return run;
	}
};
TurnIntake = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TurnsRepository === "undefined" ? Object : TurnsRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof Idempotency === "undefined" ? Object : Idempotency,
		typeof TurnSecrets === "undefined" ? Object : TurnSecrets,
		typeof RunScheduler === "undefined" ? Object : RunScheduler,
		typeof PauseService === "undefined" ? Object : PauseService,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof ConversationWakes === "undefined" ? Object : ConversationWakes
	])
], TurnIntake);
function isReply({ meaning, text }) {
	return meaning === "reply" || looksLikeCode(text) || looksLikeIdentifier(text);
}
function titleFor(conversation, question, secret) {
	if (conversation.title !== "" || question.kind !== "new" || secret !== null) return null;
	return makeTitle(question.content);
}

export { TurnIntake };