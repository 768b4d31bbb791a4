import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AgentRegistry } from "../agent.registry.js";
import { AgentTypesRepository } from "./agent-types.repository.js";
import { toDefinition } from "./to-definition.js";

// dist/modules/agents/custom/agent-roster.js
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
var AgentRoster = class {
	constructor(types, registry) {
		this.types = types;
		this.registry = registry;
		this.revision = 0;
	}
	async onModuleInit() {
		await this.refreshIfChanged();
	}
	/** One small look at the database; the definitions are read again only when one of them changed. */ async refreshIfChanged() {
		const revision = await this.types.findRevision();
		if (revision === this.revision) return;
		const definitions = (await this.types.findAll()).map(toDefinition);
		this.registry.define(definitions);
		this.revision = revision;
	}
};
AgentRoster = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AgentTypesRepository === "undefined" ? Object : AgentTypesRepository, typeof AgentRegistry === "undefined" ? Object : AgentRegistry])
], AgentRoster);

export { AgentRoster };