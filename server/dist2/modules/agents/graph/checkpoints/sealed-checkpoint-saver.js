import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { A as copyCheckpoint, D as BaseCheckpointSaver, M as writesSortKey, O as WRITES_IDX_MAP, Sn as init_common, Xt as object, cr as init_injectable_decorator, en as string, j as getCheckpointId, k as compareWritesSortKeys, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../../common/encryption/cipher.js";
import { CheckpointRepository } from "./checkpoint.repository.js";

// dist/modules/agents/graph/checkpoints/sealed-checkpoint-saver.js
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
const STATE = "checkpoints.data";
const METADATA = "checkpoints.metadata";
const WRITE = "checkpoint_writes.value";
const configurableSchema = object({
	thread_id: string().min(1).max(64),
	checkpoint_ns: string().max(128).default(""),
	checkpoint_id: string().max(64).optional()
});
var SealedCheckpointSaver = class extends BaseCheckpointSaver {
	constructor(repository, cipher) {
		super(), this.repository = repository, this.cipher = cipher, this.held = /* @__PURE__ */ new Map();
	}
	/** Begins a thread that has no state yet and keeps what is saved for it in memory. */ hold(threadId) {
		this.held.set(threadId, []);
	}
	/** Writes what was held: the turn waits for the person, so its state must outlive the process. */ async writeHeld(threadId) {
		const writes = this.held.get(threadId) ?? [];
		this.held.delete(threadId);
		for (const write of writes) await write();
	}
	/** @returns whether the thread was held, and so left nothing behind. */ dropHeld(threadId) {
		return this.held.delete(threadId);
	}
	async getTuple(config) {
		const place = configurableSchema.parse(config.configurable);
		if (this.held.has(place.thread_id)) return void 0;
		const id = getCheckpointId(config);
		const row = await this.repository.findNewest(place.thread_id, place.checkpoint_ns, id === "" ? void 0 : id);
		return row === null ? void 0 : this.toTuple(row);
	}
	async *list(config, options = {}) {
		const place = configurableSchema.partial().parse(config.configurable ?? {});
		const beforeId = configurableSchema.partial().parse(options.before?.configurable ?? {}).checkpoint_id;
		const rows = await this.repository.findAll({
			...place.thread_id === void 0 ? {} : { threadId: place.thread_id },
			...config.configurable?.checkpoint_ns === void 0 ? {} : { namespace: place.checkpoint_ns ?? "" },
			...place.checkpoint_id === void 0 ? {} : { checkpointId: place.checkpoint_id },
			...beforeId === void 0 ? {} : { beforeId }
		});
		let left = options.limit ?? rows.length;
		for (const row of rows) {
			if (left <= 0) return;
			const tuple = await this.toTuple(row);
			if (!matches(tuple.metadata, options.filter)) continue;
			left -= 1;
			yield tuple;
		}
	}
	async put(config, checkpoint, metadata, _newVersions) {
		const place = configurableSchema.parse(config.configurable);
		const copy = copyCheckpoint(checkpoint);
		await this.holdOrWrite(place.thread_id, () => this.write(place, copy, metadata));
		return toConfig(place.thread_id, place.checkpoint_ns, checkpoint.id);
	}
	async putWrites(config, writes, taskId, taskPath = "") {
		const place = configurableSchema.required({ checkpoint_id: true }).parse(config.configurable);
		await this.holdOrWrite(place.thread_id, () => this.writePending(place, writes, taskId, taskPath));
	}
	async deleteThread(threadId) {
		await this.repository.deleteThread(threadId);
	}
	async holdOrWrite(threadId, write) {
		const held = this.held.get(threadId);
		if (held === void 0) await write();
		else held.push(write);
	}
	async write(place, checkpoint, metadata) {
		const [type, data] = await this.serde.dumpsTyped(checkpoint);
		const [metadataType, metadataBytes] = await this.serde.dumpsTyped(metadata);
		await this.repository.put({
			threadId: place.thread_id,
			namespace: place.checkpoint_ns,
			checkpointId: checkpoint.id,
			parentId: place.checkpoint_id ?? null,
			type,
			data: this.cipher.sealBytes(STATE, data),
			metadataType,
			metadata: this.cipher.sealBytes(METADATA, metadataBytes)
		});
	}
	async writePending(place, writes, taskId, taskPath) {
		const rows = writes.map(async ([channel, value], position) => {
			const [type, bytes] = await this.serde.dumpsTyped(value);
			return {
				threadId: place.thread_id,
				namespace: place.checkpoint_ns,
				checkpointId: place.checkpoint_id,
				taskId,
				index: WRITES_IDX_MAP[channel] ?? position,
				taskPath,
				channel,
				type,
				value: this.cipher.sealBytes(WRITE, bytes)
			};
		});
		await this.repository.putWrites(await Promise.all(rows));
	}
	async toTuple(row) {
		const [checkpoint, metadata, writes] = await Promise.all([
			this.load(STATE, row.type, row.data),
			this.load(METADATA, row.metadataType, row.metadata),
			this.repository.findWritesAfter(row)
		]);
		return {
			config: toConfig(row.threadId, row.namespace, row.checkpointId),
			checkpoint,
			metadata,
			pendingWrites: await this.toPendingWrites(writes),
			...row.parentId === null ? {} : { parentConfig: toConfig(row.threadId, row.namespace, row.parentId) }
		};
	}
	async toPendingWrites(writes) {
		const key = (write) => writesSortKey(write.taskPath, write.taskId, write.index);
		const sorted = writes.toSorted((left, right) => compareWritesSortKeys(key(left), key(right)));
		return Promise.all(sorted.map(async (write) => [
			write.taskId,
			write.channel,
			await this.load(WRITE, write.type, write.value)
		]));
	}
	async load(purpose, type, sealed) {
		return this.serde.loadsTyped(type, this.cipher.openBytes(purpose, sealed));
	}
};
SealedCheckpointSaver = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CheckpointRepository === "undefined" ? Object : CheckpointRepository, typeof Cipher === "undefined" ? Object : Cipher])
], SealedCheckpointSaver);
function toConfig(threadId, namespace, checkpointId) {
	return { configurable: {
		thread_id: threadId,
		checkpoint_ns: namespace,
		checkpoint_id: checkpointId
	} };
}
function matches(metadata, filter) {
	const held = new Map(Object.entries(metadata ?? {}));
	return Object.entries(filter ?? {}).every(([key, value]) => JSON.stringify(held.get(key)) === JSON.stringify(value));
}

export { SealedCheckpointSaver };