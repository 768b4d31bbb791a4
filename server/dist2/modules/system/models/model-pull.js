import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ProblemError } from "../../../common/errors/problem.error.js";
import { AuditService } from "../../audit/audit.service.js";
import { EventStreams } from "../../chat/streams/event-streams.js";
import { ModelShelves } from "../../llm-config/models/model-shelves.js";
import { ModelsInForce } from "../../llm-config/active/models-in-force.js";

// dist/modules/system/models/model-pull.js
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
var ModelPull = class {
	constructor(shelves, streams, models, audit) {
		this.shelves = shelves;
		this.streams = streams;
		this.models = models;
		this.audit = audit;
	}
	/** Leaving ends the download; the server goes on from there when it is asked again. */ async pull(caller, name, reply) {
		const stream = this.streams.open(reply, caller);
		await stream.sendAll(this.events(caller, name, stream.signal));
	}
	async *events(caller, name, signal) {
		let id = 0;
		const event = (kind, data) => ({
			id: ++id,
			name: kind,
			data: JSON.stringify(data)
		});
		try {
			for await (const progress of this.shelves.pull(name, signal)) yield event("pull-progress", toProgress(progress));
			await this.audit.record({
				actor: caller.userId,
				action: "model.pulled",
				subject: "model:0",
				details: { name }
			});
			await this.models.apply();
			yield event("pull-end", { name });
		} catch (error) {
			if (!(error instanceof ProblemError)) throw error;
			yield event("run-error", {
				code: error.code,
				detail: error.message
			});
		}
	}
};
ModelPull = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ModelShelves === "undefined" ? Object : ModelShelves,
		typeof EventStreams === "undefined" ? Object : EventStreams,
		typeof ModelsInForce === "undefined" ? Object : ModelsInForce,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], ModelPull);
function toProgress({ status, completedBytes, totalBytes }) {
	return {
		status,
		completed_bytes: completedBytes,
		total_bytes: totalBytes,
		percent: totalBytes === null || totalBytes === 0 ? null : Math.floor((completedBytes ?? 0) / totalBytes * 100)
	};
}

export { ModelPull };