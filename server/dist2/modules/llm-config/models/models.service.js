import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { AuditService } from "../../audit/audit.service.js";
import { FOUND_PROVIDERS, ModelsInForce } from "../active/models-in-force.js";
import { examine } from "../doctor/model-doctor.js";
import { makeTrialCall } from "../doctor/trial-call.js";
import { ModelNotFoundError } from "../errors/model-not-found.error.js";
import { ModelShelves } from "./model-shelves.js";
import { LlmModelRepository } from "./llm-model.repository.js";
import { requireAllowedPlace } from "./resolve-settings.js";

// dist/modules/llm-config/models/models.service.js
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
var ModelsService = class {
	constructor(rows, models, shelves, audit, settings, providers) {
		this.rows = rows;
		this.models = models;
		this.shelves = shelves;
		this.audit = audit;
		this.settings = settings;
		this.providers = providers;
	}
	/** The models that are set up, in their order, then those that are only installed. */ async list() {
		const [records, installed] = await Promise.all([this.rows.findAll(), this.shelves.list()]);
		const known = records.map((record) => ({
			record,
			installed: installed.find(isOf(record)) ?? null
		}));
		const others = installed.filter((model) => !records.some((record) => isOf(record)(model)));
		return [...known, ...others.map((model) => ({
			record: null,
			installed: model
		}))];
	}
	/** @throws InvalidModelError for a place that is not allowed, ModelTakenError for a name that is set up already. */ async create(caller, model) {
		requireAllowedPlace(model, this.settings);
		const record = await this.rows.add(model);
		await this.record(caller, "model.created", record);
		if (record.agents.length > 0) await this.models.apply();
		return {
			record,
			installed: null
		};
	}
	/**
	* Changes a model that is set up, or sets one up that is only installed. Takes effect with the next call.
	*
	* @param reference number of the row, or name of the model.
	* @throws ModelNotFoundError
	*/ async configure(caller, reference, change) {
		const record = await this.find(reference) ?? await this.adopt(caller, reference);
		const parameters = {
			...record.parameters,
			...change.parameters
		};
		await this.rows.change(record.id, {
			parameters,
			agents: change.agents ?? record.agents
		});
		if (change.active === true) await this.rows.activate(record.id);
		if (change.active === false && record.isActive) await this.rows.activate(null);
		await this.models.apply();
		await this.record(caller, "model.configured", record, Object.keys(change));
		return {
			record: await this.rows.findOne(record.id) ?? record,
			installed: null
		};
	}
	/** Forgets the set-up of a model; with `fromDisk` its server removes it too. @throws ModelNotFoundError, NotManageableError */ async remove(caller, reference, fromDisk) {
		const record = await this.find(reference);
		const removed = fromDisk && await this.shelves.remove(record?.name ?? reference);
		if (record === null && !removed) throw new ModelNotFoundError();
		if (record !== null) await this.rows.remove(record.id);
		await this.models.apply();
		const name = record?.name ?? reference;
		await this.record(caller, removed ? "model.deleted" : "model.removed", {
			id: record?.id ?? 0,
			name
		});
	}
	/** Makes a short call to the named model, or to the one in force, and says what it shows. @throws ModelNotFoundError */ async test(reference, signal) {
		if (reference === null) return this.examineLive(this.models.forAgent(""), signal);
		const record = await this.find(reference);
		if (record === null) throw new ModelNotFoundError();
		const model = this.models.open(record);
		try {
			await model.start();
			return await this.examineLive(model, signal);
		} finally {
			model.close();
		}
	}
	/** What can be said of the model in force without asking it. */ findings() {
		return examine(this.models.forAgent(""), null);
	}
	async examineLive(model, signal) {
		await model.settle();
		const trial = model.health.state === "none" ? null : await makeTrialCall(model, signal);
		return {
			trial,
			findings: examine(model, trial)
		};
	}
	async find(reference) {
		if (/^\d{1,9}$/.test(reference)) return this.rows.findOne(Number(reference));
		return (await this.rows.findAll()).find(({ name }) => name === reference) ?? null;
	}
	/** Sets up a model that a server has. */ async adopt(caller, name) {
		const installed = (await this.shelves.list()).find((model) => model.name === name);
		const provider = this.providers.find((candidate) => candidate.name === installed?.provider);
		if (provider === void 0) throw new ModelNotFoundError();
		const record = await this.rows.add({
			name,
			provider: provider.name,
			modelPath: null,
			baseUrl: null,
			parameters: {},
			agents: []
		});
		await this.record(caller, "model.created", record);
		return record;
	}
	async record(caller, action, { id, name }, fields = []) {
		await this.audit.record({
			actor: caller.userId,
			action,
			subject: `model:${id}`,
			details: {
				name,
				fields
			}
		});
	}
};
ModelsService = _ts_decorate([
	Injectable(),
	_ts_param(4, InjectSettings()),
	_ts_param(5, Inject(FOUND_PROVIDERS)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof LlmModelRepository === "undefined" ? Object : LlmModelRepository,
		typeof ModelsInForce === "undefined" ? Object : ModelsInForce,
		typeof ModelShelves === "undefined" ? Object : ModelShelves,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Settings === "undefined" ? Object : Settings,
		Object
	])
], ModelsService);
function isOf({ provider, name }) {
	return (model) => model.provider === provider && (model.name === name || model.name === `${name}:latest`);
}

export { ModelsService };