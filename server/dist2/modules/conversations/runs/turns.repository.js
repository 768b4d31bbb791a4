import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, at as IsNull, cr as init_injectable_decorator, sr as Injectable, tt as DataSource, ut as Not } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { Conversation } from "../entities/conversation.entity.js";
import { Message } from "../entities/message.entity.js";
import { MessageSeal } from "../message-seal.js";
import { WordIndex } from "../search/word-index.js";
import { Run } from "./entities/run.entity.js";
import { NEXT_PARENT } from "../tree/next-parent.js";
import { IdempotencyKeysRepository } from "./idempotency-keys.repository.js";
import { RunEventsRepository } from "./run-events.repository.js";
import { RunSeal } from "./run-seal.js";

// dist/modules/conversations/runs/turns.repository.js
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
var TurnsRepository = class {
	constructor(dataSource, conversations, messages, runs, events, keys, words) {
		this.dataSource = dataSource;
		this.conversations = conversations;
		this.messages = messages;
		this.runs = runs;
		this.events = events;
		this.keys = keys;
		this.words = words;
	}
	/**
	* Stores the question, the place of its answer, and the run, queued. For a person on the staff it stores the question
	* with a run that is over, whose message is the question itself.
	*
	* @throws StaleWriteError when the conversation is gone or has been taken over or handed back meanwhile, the key is in use, the waiting run was answered meanwhile, or
	* the user has no room; nothing is stored then.
	*/ async store(turn) {
		await writeAtomically(this.dataSource, [
			...this.lockOf(turn.userId),
			this.room(turn),
			...turn.title === null ? [] : this.conversations.firstTitle(turn.conversationId, turn.title),
			...turn.question.kind === "new" ? [this.questionRow(turn, turn.question.content, turn.question.after)] : [],
			this.conversations.continueAfter(turn.conversationId, null),
			...turn.isForStaff ? [] : [this.answerRow(turn)],
			this.runRow(turn),
			...turn.isForStaff && turn.question.kind === "new" ? this.words.ofRun(turn.runId, turn.question.content) : [],
			...turn.answers === null ? [] : [this.takeWait(turn.answers)],
			...turn.key === null ? [] : this.keys.claim(turn.key, turn.userId, turn.runId)
		]);
	}
	/**
	* Stores the answer with the end of the run.
	*
	* @throws StaleWriteError when another process holds the run by now, or the conversation is gone.
	*/ async finish(run, finished) {
		await writeAtomically(this.dataSource, [
			this.runEnd(run, finished),
			this.answer(run, finished),
			this.conversations.touch(run.conversationId),
			...finished.isWaiting ? [this.endOtherWaits(run)] : [],
			...this.events.additions(run.id, finished.events),
			...this.words.additions(run.conversationId, run.userMessageId, finished.said),
			...this.words.additions(run.conversationId, run.answerMessageId, finished.content)
		]);
	}
	/** SQLite writes one batch after the other anyway; on PostgreSQL those of one user have to, to be counted right. */ lockOf(userId) {
		if (this.dataSource.options.type !== "postgres") return [];
		return [{
			sql: "SELECT pg_advisory_xact_lock($1, $2)",
			parameters: [USER_LOCK, userId]
		}];
	}
	room({ conversationId, userId, unfinishedPerUser, isForStaff }) {
		const update = this.dataSource.createQueryBuilder().update(Conversation).set({ updatedAt: now() }).where({
			id: conversationId,
			takenOverById: isForStaff ? Not(IsNull()) : IsNull()
		}).andWhere(USER_HAS_ROOM, {
			userId,
			unfinishedPerUser
		});
		return statementOf(update, { mustChange: true });
	}
	questionRow(turn, content, after) {
		const { conversationId, runId } = turn;
		const parentId = after === "newest" ? () => NEXT_PARENT : after;
		const row = {
			...PLAIN_MESSAGE,
			conversationId,
			parentId,
			runId,
			sender: "user",
			isPending: false
		};
		return statementOf(this.insert(Message).values({
			...row,
			content: this.messages.content(content),
			createdAt: now()
		}).setParameters({ conversationId }));
	}
	answerRow(turn) {
		const { conversationId, runId } = turn;
		const row = {
			...PLAIN_MESSAGE,
			conversationId,
			runId,
			sender: "assistant",
			isPending: true
		};
		return statementOf(this.insert(Message).values({
			...row,
			parentId: questionOf(turn),
			content: this.messages.content(""),
			createdAt: now()
		}).setParameters({ runId }));
	}
	runRow(turn) {
		const { runId, conversationId, userId, answers, isForStaff } = turn;
		return statementOf(this.insert(Run).values({
			...isForStaff ? {
				...FINISHED_RUN,
				finishedAt: now()
			} : NEW_RUN,
			id: runId,
			conversationId,
			userId,
			userMessageId: questionOf(turn),
			answerMessageId: () => isForStaff ? QUESTION_OF_RUN : ANSWER_OF_RUN,
			waitId: answers?.waitId ?? runId,
			answersRunId: answers?.id ?? null,
			request: this.runs.request(turn.request),
			createdAt: now()
		}).setParameters({ runId }));
	}
	takeWait(answered) {
		const update = this.dataSource.createQueryBuilder().update(Run).set({ isWaiting: false });
		return statementOf(update.where({
			id: answered.id,
			isWaiting: true
		}), { mustChange: true });
	}
	runEnd(run, { status, isWaiting, interrupt }) {
		const { id, epoch } = run;
		const values = {
			status,
			isWaiting,
			interrupt: this.runs.interrupt(interrupt),
			holder: null,
			finishedAt: now()
		};
		const update = this.dataSource.createQueryBuilder().update(Run).set(values);
		return statementOf(update.where({
			id,
			epoch,
			status: "running"
		}), { mustChange: true });
	}
	answer(run, { content, agentType, facts, turn }) {
		const values = {
			content: this.messages.content(content),
			agentType,
			metadata: this.messages.facts(facts),
			turn: this.messages.turn(turn),
			isPending: false,
			createdAt: now()
		};
		const update = this.dataSource.createQueryBuilder().update(Message).set(values);
		return statementOf(update.where({ id: run.answerMessageId }), { mustChange: true });
	}
	endOtherWaits({ id, conversationId }) {
		const update = this.dataSource.createQueryBuilder().update(Run).set({ isWaiting: false });
		return statementOf(update.where({
			conversationId,
			isWaiting: true,
			id: Not(id)
		}));
	}
	insert(entity) {
		return this.dataSource.createQueryBuilder().insert().into(entity);
	}
};
TurnsRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DataSource === "undefined" ? Object : DataSource,
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof MessageSeal === "undefined" ? Object : MessageSeal,
		typeof RunSeal === "undefined" ? Object : RunSeal,
		typeof RunEventsRepository === "undefined" ? Object : RunEventsRepository,
		typeof IdempotencyKeysRepository === "undefined" ? Object : IdempotencyKeysRepository,
		typeof WordIndex === "undefined" ? Object : WordIndex
	])
], TurnsRepository);
function questionOf({ question }) {
	return question.kind === "asked" ? question.messageId : () => QUESTION_OF_RUN;
}
/** Keeps our locks apart from others'. */ const USER_LOCK = 7206302;
const PLAIN_MESSAGE = {
	agentType: null,
	reaction: null,
	reactionComment: null,
	metadata: null,
	turn: null
};
const NEW_RUN = {
	status: "queued",
	isWaiting: false,
	epoch: 0,
	holder: null,
	heartbeatAt: null,
	stopRequested: false,
	interrupt: null,
	finishedAt: null
};
/** A run that no agent works on. */ const FINISHED_RUN = {
	...NEW_RUN,
	status: "complete",
	epoch: 1
};
const QUESTION_OF_RUN = "(SELECT asked.id FROM messages asked WHERE asked.run_id = :runId AND asked.sender = 'user')";
const ANSWER_OF_RUN = "(SELECT made.id FROM messages made WHERE made.run_id = :runId AND made.sender = 'assistant')";
const USER_HAS_ROOM = `(
  SELECT COUNT(*) FROM runs
  WHERE runs.user_id = :userId AND runs.status IN ('queued', 'running')) < :unfinishedPerUser`;

export { TurnsRepository };