import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { RunEvent } from "./entities/run-event.entity.js";
import { Run } from "./entities/run.entity.js";

// dist/modules/conversations/runs/run-events.repository.js
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
const DATA = "run_events.data";
const ROWS_PER_STATEMENT = 200;
var RunEventsRepository = class {
	constructor(dataSource, cipher) {
		this.dataSource = dataSource;
		this.cipher = cipher;
		this.rows = dataSource.getRepository(RunEvent);
	}
	/** The events after a number, in order. */ async findAfter(runId, number) {
		return (await this.rows.find({
			where: {
				runId,
				number: MoreThan(number)
			},
			order: { number: "ASC" }
		})).map((row) => ({
			number: row.number,
			name: row.name,
			data: this.cipher.open(DATA, row.data)
		}));
	}
	async append(runId, events) {
		await writeAtomically(this.dataSource, this.additions(runId, events));
	}
	/** The writes that add events, for a batch with the end of the run. */ additions(runId, events) {
		const rows = events.map(({ number, name, data }) => ({
			runId,
			number,
			name,
			data: this.cipher.seal(DATA, data)
		}));
		return Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, index) => {
			const chunk = rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT);
			return statementOf(this.rows.createQueryBuilder().insert().values(chunk));
		});
	}
	/** Drops what an earlier attempt of the run told. */ async deleteBefore(runId, number) {
		await this.rows.delete({
			runId,
			number: LessThan(number)
		});
	}
	/** Drops the events of runs that ended before a moment: their answers can be read from the messages. */ async deleteOfRunsFinishedBefore(moment) {
		const finished = this.dataSource.createQueryBuilder().select("run.id").from(Run, "run").where("run.finished_at < :moment");
		await this.rows.createQueryBuilder().delete().where(`run_id IN (${finished.getQuery()})`, { moment }).execute();
	}
};
RunEventsRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], RunEventsRepository);

export { RunEventsRepository };