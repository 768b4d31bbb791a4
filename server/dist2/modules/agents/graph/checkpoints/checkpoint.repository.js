import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../../chunks/packages-CEiAl99H.js";
import { Checkpoint } from "./entities/checkpoint.entity.js";
import { CheckpointWrite } from "./entities/checkpoint-write.entity.js";

// dist/modules/agents/graph/checkpoints/checkpoint.repository.js
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
const KEY = [
	"threadId",
	"namespace",
	"checkpointId",
	"taskId",
	"index"
];
var CheckpointRepository = class {
	constructor(dataSource) {
		this.checkpoints = dataSource.getRepository(Checkpoint);
		this.writes = dataSource.getRepository(CheckpointWrite);
	}
	async findNewest(threadId, namespace, checkpointId) {
		const where = checkpointId === void 0 ? {
			threadId,
			namespace
		} : {
			threadId,
			namespace,
			checkpointId
		};
		return this.checkpoints.findOne({
			where,
			order: { checkpointId: "DESC" }
		});
	}
	async findAll(query) {
		const { threadId, namespace, checkpointId, beforeId, limit } = query;
		return this.checkpoints.find({
			where: {
				...threadId === void 0 ? {} : { threadId },
				...namespace === void 0 ? {} : { namespace },
				...checkpointId === void 0 ? {} : { checkpointId },
				...beforeId === void 0 ? {} : { checkpointId: LessThan(beforeId) }
			},
			order: { checkpointId: "DESC" },
			...limit === void 0 ? {} : { take: limit }
		});
	}
	async findWritesAfter(checkpoint) {
		const { threadId, namespace, checkpointId } = checkpoint;
		return this.writes.findBy({
			threadId,
			namespace,
			checkpointId
		});
	}
	async put(checkpoint) {
		await this.checkpoints.upsert(checkpoint, [
			"threadId",
			"namespace",
			"checkpointId"
		]);
	}
	/** Ordinary writes keep what is there already; special ones (negative index) replace it. */ async putWrites(writes) {
		const special = writes.filter((write) => write.index < 0);
		const ordinary = writes.filter((write) => write.index >= 0);
		if (special.length > 0) await this.writes.upsert(special, KEY);
		if (ordinary.length > 0) await this.writes.createQueryBuilder().insert().values(ordinary).orIgnore().execute();
	}
	async deleteThread(threadId) {
		await this.writes.delete({ threadId });
		await this.checkpoints.delete({ threadId });
	}
};
CheckpointRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], CheckpointRepository);

export { CheckpointRepository };