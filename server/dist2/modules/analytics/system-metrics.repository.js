import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Rt as number, Sn as init_common, Wt as array, Xt as object, cr as init_injectable_decorator, en as string, rt as In, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { statementOf, writeAtomically } from "../../database/transactions/write-atomically.js";
import { UNANSWERED } from "./answer-result.js";
import { SystemMetrics } from "./entities/system-metrics.entity.js";

// dist/modules/analytics/system-metrics.repository.js
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
/** Stands for a person or a conversation that was erased. */ const FORGOTTEN = 0;
const figuresSchema = object({
	answers: number(),
	successes: number().nullable(),
	people: number(),
	persons: number().nullable(),
	average: number().nullable()
});
const agentSchema = object({
	agent: string(),
	answers: number(),
	successes: number(),
	average: number()
});
const daySchema = object({
	day: string(),
	answers: number(),
	successes: number()
});
const SUCCESSES = "SUM(CASE WHEN metrics.success THEN 1 ELSE 0 END)";
var SystemMetricsRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
		this.rows = dataSource.getRepository(SystemMetrics);
	}
	/** No answer waits for the disk because of its figures. */ async insert(row) {
		await writeAtomically(this.dataSource, [statementOf(this.rows.createQueryBuilder().insert().values(row))], "crash");
	}
	async forgetUser(userId) {
		await this.rows.update({ userId }, {
			userId: FORGOTTEN,
			conversationId: FORGOTTEN,
			messageId: FORGOTTEN
		});
	}
	async forgetConversation(conversationId) {
		await this.rows.update({ conversationId }, {
			conversationId: FORGOTTEN,
			messageId: FORGOTTEN
		});
	}
	/** Newest first, with how many there are in all. */ async findPage(limit, offset) {
		return this.rows.findAndCount({
			order: { id: "DESC" },
			take: limit,
			skip: offset
		});
	}
	/** Questions that stayed open, newest first; those of erased conversations are left out. */ async findUnanswered(since, limit, offset) {
		return this.within({ since }).andWhere({ result: In([...UNANSWERED]) }).andWhere("metrics.messageId <> :forgotten", { forgotten: FORGOTTEN }).orderBy("metrics.id", "DESC").take(limit).skip(offset).getManyAndCount();
	}
	async total(scope) {
		const row = await this.within(scope).select("COUNT(*)", "answers").addSelect(SUCCESSES, "successes").addSelect("COUNT(DISTINCT metrics.userId)", "people").addSelect("SUM(CASE WHEN metrics.result = :person THEN 1 ELSE 0 END)", "persons").addSelect("AVG(metrics.responseTime)", "average").setParameter("person", "person").getRawOne();
		const { answers, successes, people, persons, average } = figuresSchema.parse(row);
		return {
			answers,
			successes: successes ?? 0,
			people,
			toPerson: persons ?? 0,
			average
		};
	}
	/** Busiest first. */ async byAgent(scope) {
		const rows = await this.within(scope).select("metrics.agentType", "agent").addSelect("COUNT(*)", "answers").addSelect(SUCCESSES, "successes").addSelect("AVG(metrics.responseTime)", "average").groupBy("metrics.agentType").orderBy("COUNT(*)", "DESC").addOrderBy("metrics.agentType", "ASC").getRawMany();
		return array(agentSchema).parse(rows);
	}
	/** Oldest first; days without answers are left out. */ async byDay(scope) {
		const rows = await this.within(scope).select("SUBSTR(metrics.timestamp, 1, 10)", "day").addSelect("COUNT(*)", "answers").addSelect(SUCCESSES, "successes").groupBy("SUBSTR(metrics.timestamp, 1, 10)").orderBy("SUBSTR(metrics.timestamp, 1, 10)", "ASC").getRawMany();
		return array(daySchema).parse(rows);
	}
	/** Milliseconds that the given share of answers stayed below; null without answers. @param share 0..1. */ async percentile(scope, answers, share) {
		if (answers === 0) return null;
		const place = Math.min(answers - 1, Math.floor(answers * share));
		return (await this.within(scope).orderBy("metrics.responseTime", "ASC").skip(place).take(1).getOne())?.responseTime ?? null;
	}
	within({ since, userId }) {
		const query = this.rows.createQueryBuilder("metrics").where("metrics.timestamp >= :since", { since });
		return userId === void 0 ? query : query.andWhere("metrics.userId = :userId", { userId });
	}
};
SystemMetricsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], SystemMetricsRepository);

export { SystemMetricsRepository };