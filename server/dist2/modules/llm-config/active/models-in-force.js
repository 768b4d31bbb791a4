import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { ActiveModel } from "../chat-model.contract.js";
import { LlmModelRepository } from "../models/llm-model.repository.js";
import { settingsOf } from "../models/resolve-settings.js";
import { GuardedModel } from "./guarded-model.js";

// dist/modules/llm-config/active/models-in-force.js
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
/** Injection token of the providers found in `providers/`. */ const FOUND_PROVIDERS = Symbol("found model providers");
var ModelsInForce = class ModelsInForce extends ActiveModel {
	constructor(settings, providers, rows) {
		super(), this.settings = settings, this.providers = providers, this.rows = rows, this.logger = new Logger(ModelsInForce.name), this.active = new GuardedModel([], false), this.ofAgents = /* @__PURE__ */ new Map();
	}
	/** The first look is made before anybody asks. */ async onApplicationBootstrap() {
		await this.apply();
		const { state, model, reason } = this.health;
		this.logger.log(state === "none" ? `No language model answers (${reason}).` : `Answers are worded by ${model}.`);
	}
	async onApplicationShutdown() {
		await Promise.all([this.active, ...this.ofAgents.values()].map((model) => model.close()));
	}
	/** Takes over what stands in the database now. What was in force before ends once its calls have ended. */ async apply() {
		const before = [this.active, ...this.ofAgents.values()];
		const records = await this.rows.findAll();
		const active = records.find(({ isActive }) => isActive);
		const used = records.filter((record) => record === active || record.agents.length > 0);
		const made = new Map(used.flatMap((record) => this.openIfAllowed(record).map((model) => [record, model])));
		this.active = (active === void 0 ? void 0 : made.get(active)) ?? this.fromEnvironment();
		this.ofAgents = new Map([...made].flatMap(([{ agents }, model]) => agents.map((agent) => [agent, model])));
		await Promise.all([.../* @__PURE__ */ new Set([this.active, ...made.values()])].map((model) => model.start()));
		for (const model of before) model.close();
	}
	/** Waits for models that are being loaded: for commands, which would be done before one is there. */ async settle() {
		await Promise.all([this.active, ...this.ofAgents.values()].map((model) => model.settle()));
	}
	get health() {
		return this.active.health;
	}
	get expected() {
		return this.active.expected;
	}
	get contextSize() {
		return this.active.contextSize;
	}
	get callsTools() {
		return this.active.callsTools;
	}
	get trouble() {
		return this.active.trouble;
	}
	stream(messages, options) {
		return this.active.stream(messages, options);
	}
	countTokens(messages) {
		return this.active.countTokens(messages);
	}
	forAgent(agent) {
		return this.ofAgents.get(agent) ?? this.active;
	}
	/** A model of its own for a row, without making it the one in force. Close it when it is no longer needed. */ open(record) {
		const provider = this.providerOf(record.provider);
		const settings = settingsOf(record, provider, this.settings);
		return new GuardedModel([{
			settings,
			connection: provider.connect(settings)
		}], true);
	}
	/** @throws TypeError for a name that no provider has. */ providerOf(name) {
		const provider = this.providers.find((candidate) => candidate.name === name);
		if (provider === void 0) throw new TypeError(`There is no model provider ${name}.`);
		return provider;
	}
	/** A row that the environment no longer allows keeps nobody from starting. */ openIfAllowed(record) {
		try {
			return [this.open(record)];
		} catch (error) {
			this.logger.error(`The model ${record.name} cannot be used`, error instanceof Error ? error.message : void 0);
			return [];
		}
	}
	fromEnvironment() {
		const { LLM_PROVIDER: wanted } = this.settings;
		const models = this.providers.filter(({ name }) => wanted === "auto" || name === wanted).flatMap((provider) => provider.fromEnvironment(wanted === provider.name).map((model) => ({
			provider,
			...model
		})));
		const meant = models.some(({ configured }) => configured);
		const candidates = models.toSorted((left, right) => Number(right.configured) - Number(left.configured)).map(({ provider, settings }) => ({
			settings,
			connection: provider.connect(settings)
		}));
		return new GuardedModel(candidates, meant || !["auto", "none"].includes(wanted));
	}
};
ModelsInForce = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_param(1, Inject(FOUND_PROVIDERS)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Settings === "undefined" ? Object : Settings,
		Object,
		typeof LlmModelRepository === "undefined" ? Object : LlmModelRepository
	])
], ModelsInForce);

export { FOUND_PROVIDERS, ModelsInForce };