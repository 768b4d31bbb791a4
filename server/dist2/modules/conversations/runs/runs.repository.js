import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, ot as LessThan, rt as In, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { RowReader } from "../../../database/reading/row-reader.js";
import { marks } from "../../../database/reading/statement-reader.js";
import { StaleWriteError } from "../../../database/transactions/stale-write.error.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { Run } from "./entities/run.entity.js";
import { RunSeal } from "./run-seal.js";
import { UNFINISHED } from "./run.record.js";

// dist/modules/conversations/runs/runs.repository.js
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
var RunsRepository = class {
	constructor(dataSource, seal) {
		this.dataSource = dataSource;
		this.seal = seal;
		this.rows = dataSource.getRepository(Run);
		this.reader = new RowReader(dataSource, Run, "run");
	}
	async findOne(id) {
		return this.openOptional(await this.reader.findOne("WHERE run.id = ?", [id]));
	}
	/** The run in progress (the first, when others wait behind it), else the newest; null when there was none. */ async findCurrent(conversationId) {
		return await this.findFirstUnfinished(conversationId) ?? await this.findNewest(conversationId);
	}
	async findNewest(conversationId) {
		return this.openOptional(await this.rows.findOne({
			where: { conversationId },
			order: { answerMessageId: "DESC" }
		}));
	}
	async findFirstUnfinished(conversationId) {
		const where = {
			conversationId,
			status: In([...UNFINISHED])
		};
		return this.openOptional(await this.rows.findOne({
			where,
			order: { answerMessageId: "ASC" }
		}));
	}
	/** The run whose state of the graph waits for the person; null when nothing is asked. */ async findWaiting(conversationId) {
		const where = {
			conversationId,
			isWaiting: true
		};
		return this.openOptional(await this.rows.findOne({
			where,
			order: { answerMessageId: "DESC" }
		}));
	}
	/** The first run whose answer is newer than a message; null when there is none. */ async findFirstAfter(conversationId, messageId) {
		const where = {
			conversationId,
			answerMessageId: MoreThan(messageId)
		};
		return this.openOptional(await this.rows.findOne({
			where,
			order: { answerMessageId: "ASC" }
		}));
	}
	async findByAnswer(conversationId, answerMessageId) {
		return this.openOptional(await this.rows.findOneBy({
			conversationId,
			answerMessageId
		}));
	}
	/** The runs from one answer on, in order. */ async findFrom(conversationId, answerMessageId) {
		const where = {
			conversationId,
			answerMessageId: MoreThan(answerMessageId - 1)
		};
		return (await this.rows.find({
			where,
			order: { answerMessageId: "ASC" }
		})).map((row) => this.seal.open(row));
	}
	/** The unfinished and the waiting runs of some conversations, oldest first. */ async findOpenByConversations(ids) {
		if (ids.length === 0) return [];
		const where = `WHERE run.conversation_id IN (${marks(ids)}) AND (run.status IN (${marks(UNFINISHED)}) OR run.is_waiting = ?)`;
		return (await this.reader.find(`${where} ORDER BY run.answer_message_id`, [
			...ids,
			...UNFINISHED,
			true
		])).map((row) => this.seal.open(row));
	}
	async findIdsByConversation(conversationId) {
		return (await this.rows.find({
			where: { conversationId },
			select: { id: true }
		})).map((row) => row.id);
	}
	async countUnfinishedByUser(userId) {
		return this.rows.countBy({
			userId,
			status: In([...UNFINISHED])
		});
	}
	/**
	* Takes the oldest queued run that may start: no earlier one of its conversation is unfinished, and its user has fewer
	* than `runningPerUser` running. Null when there is none, or when another process was quicker.
	*/ async claimNext(holder, runningPerUser) {
		const row = await this.rows.createQueryBuilder("run").where({ status: "queued" }).andWhere(FIRST_OF_ITS_CONVERSATION).andWhere(USER_HAS_ROOM, { runningPerUser }).orderBy("run.answer_message_id", "ASC").limit(1).getOne();
		return row === null ? null : this.claim(row, holder);
	}
	/** Tells the other processes that somebody works on these runs. */ async heartbeat(ids) {
		await this.rows.update({
			id: In([...ids]),
			status: "running"
		}, { heartbeatAt: now() });
	}
	/** The running runs whose last sign of life is older than a moment. */ async findSilent(since) {
		return (await this.rows.findBy({
			status: "running",
			heartbeatAt: LessThan(since)
		})).map((row) => this.seal.open(row));
	}
	/** Puts a running or cut run back into the queue; false when it has moved on meanwhile. */ async requeue(run) {
		const { id, epoch, status } = run;
		const { affected } = await this.rows.update({
			id,
			epoch,
			status
		}, {
			status: "queued",
			holder: null,
			stopRequested: false
		});
		return affected === 1;
	}
	/** Asks whoever holds or will hold the run to stop it; false when it is finished. */ async requestStop(run) {
		const { affected } = await this.rows.update({
			id: run.id,
			status: In([...UNFINISHED])
		}, { stopRequested: true });
		return affected === 1;
	}
	/** What was asked of the person in a conversation is not asked any more. */ async endWaits(conversationId) {
		await this.rows.update({
			conversationId,
			isWaiting: true
		}, { isWaiting: false });
	}
	/** Which of the runs a holder works on are to be stopped. */ async findStopRequests(holder) {
		const where = {
			holder,
			status: "running",
			stopRequested: true
		};
		return (await this.rows.find({
			where,
			select: { id: true }
		})).map((row) => row.id);
	}
	/** A claim that a loss of power undoes leaves the run in the queue, where the next start finds it. */ async claim(row, holder) {
		const { id, epoch } = row;
		const claimed = {
			status: "running",
			epoch: epoch + 1,
			holder,
			heartbeatAt: now()
		};
		const update = this.rows.createQueryBuilder().update().set(claimed).where({
			id,
			epoch,
			status: "queued"
		});
		try {
			await writeAtomically(this.dataSource, [statementOf(update, { mustChange: true })], "crash");
		} catch (error) {
			if (error instanceof StaleWriteError) return null;
			throw error;
		}
		return this.seal.open({
			...row,
			...claimed
		});
	}
	openOptional(row) {
		return row === null ? null : this.seal.open(row);
	}
};
RunsRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof RunSeal === "undefined" ? Object : RunSeal])
], RunsRepository);
const FIRST_OF_ITS_CONVERSATION = `NOT EXISTS (
  SELECT 1 FROM runs earlier
  WHERE earlier.conversation_id = run.conversation_id AND earlier.status IN ('queued', 'running')
    AND earlier.answer_message_id < run.answer_message_id)`;
const USER_HAS_ROOM = `(
  SELECT COUNT(*) FROM runs active
  WHERE active.user_id = run.user_id AND active.status = 'running') < :runningPerUser`;

export { RunsRepository };