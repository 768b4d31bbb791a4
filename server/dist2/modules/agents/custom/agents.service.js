import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { Policy } from "../../policy/policy.js";
import { AgentRegistry } from "../agent.registry.js";
import { definitionOf, parseDefinition } from "./agent-definition.js";
import { AgentRoster } from "./agent-roster.js";
import { AgentTypesRepository } from "./agent-types.repository.js";
import { DefinitionRules } from "./definition-rules.js";
import { AgentExistsError } from "./errors/agent-exists.error.js";
import { AgentNotFoundError } from "./errors/agent-not-found.error.js";
import { AgentVersionNotFoundError } from "./errors/agent-version-not-found.error.js";
import { BuiltInAgentError } from "./errors/built-in-agent.error.js";
import { toDefinition } from "./to-definition.js";

// dist/modules/agents/custom/agents.service.js
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
var AgentsService = class {
	constructor(registry, types, rules, roster, policy, audit) {
		this.registry = registry;
		this.types = types;
		this.rules = rules;
		this.roster = roster;
		this.policy = policy;
		this.audit = audit;
	}
	/** All agents, those of the software first; whoever may not read the system gets the active ones. */ async list(caller) {
		const rows = new Map((await this.types.findAll()).map((row) => [row.name, row]));
		const builtIns = this.registry.builtIns().map((agent) => {
			const row = rows.get(agent.name);
			rows.delete(agent.name);
			return row === void 0 ? {
				definition: definitionOf(agent),
				isCustom: false,
				version: 0
			} : {
				definition: toDefinition(row),
				isCustom: false,
				version: row.version
			};
		});
		const own = [...rows.values()].map((row) => ({
			definition: toDefinition(row),
			isCustom: true,
			version: row.version
		}));
		const all = [...builtIns, ...own];
		return this.policy.may(caller, "system:read") ? all : all.filter(({ definition }) => definition.isActive);
	}
	/** @throws AgentNotFoundError. */ async get(name) {
		const row = await this.types.findByName(name);
		const builtIn = this.registry.builtIn(name);
		if (row !== null) return {
			definition: toDefinition(row),
			isCustom: builtIn === null,
			version: row.version
		};
		if (builtIn === null) throw new AgentNotFoundError();
		return {
			definition: definitionOf(builtIn),
			isCustom: false,
			version: 0
		};
	}
	/** Whether an agent of that name is, or was, an administrator's own. */ isCustom(name) {
		return this.registry.builtIn(name) === null;
	}
	/** @throws AgentExistsError, InvalidInputError, AgentChangedMeanwhileError. */ async create(caller, definition) {
		const taken = this.registry.builtIn(definition.name) !== null || await this.types.findByName(definition.name);
		const checked = this.rules.check(definition);
		if (taken) throw new AgentExistsError();
		return this.store(caller, "agent.created", checked);
	}
	/** @throws AgentNotFoundError, InvalidInputError, AgentChangedMeanwhileError. */ async change(caller, name, changes) {
		const { definition } = await this.get(name);
		return this.store(caller, "agent.changed", this.rules.check({
			...definition,
			...changes,
			name
		}));
	}
	/** @throws AgentNotFoundError, BuiltInAgentError. */ async delete(caller, name) {
		const { isCustom } = await this.get(name);
		if (!isCustom) throw new BuiltInAgentError();
		await this.types.delete(name, caller.userId);
		await this.roster.refreshIfChanged();
		await this.record(caller, "agent.deleted", name, []);
	}
	/** Newest first. @throws AgentNotFoundError for a name that no agent ever had. */ async versions(name) {
		const rows = await this.types.findVersions(name);
		if (rows.length === 0) await this.get(name);
		return rows.map(({ version, definition, changedBy, createdAt }) => ({
			version,
			definition: definition === null ? null : parseDefinition(definition),
			changedBy,
			createdAt
		}));
	}
	/**
	* Puts an earlier definition in force again, as a new version; version 0 is what the software brings. A deleted agent
	* comes back this way.
	*
	* @throws AgentVersionNotFoundError, InvalidInputError when it names tools that are gone.
	*/ async restore(caller, name, version) {
		const definition = await this.definitionAt(name, version);
		if (definition === null) throw new AgentVersionNotFoundError();
		return this.store(caller, "agent.restored", this.rules.check(definition));
	}
	async definitionAt(name, version) {
		if (version === 0) {
			const builtIn = this.registry.builtIn(name);
			return builtIn === null ? null : definitionOf(builtIn);
		}
		const definition = (await this.types.findVersion(name, version))?.definition ?? null;
		return definition === null ? null : parseDefinition(definition);
	}
	async store(caller, action, definition) {
		const before = await this.types.findByName(definition.name);
		await this.types.store(definition, caller.userId);
		await this.roster.refreshIfChanged();
		await this.record(caller, action, definition.name, changedFields(before && toDefinition(before), definition));
		return this.get(definition.name);
	}
	async record(caller, action, name, fields) {
		await this.audit.record({
			actor: caller.userId,
			action,
			subject: `agent:${name}`,
			details: { fields }
		});
	}
};
AgentsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AgentRegistry === "undefined" ? Object : AgentRegistry,
		typeof AgentTypesRepository === "undefined" ? Object : AgentTypesRepository,
		typeof DefinitionRules === "undefined" ? Object : DefinitionRules,
		typeof AgentRoster === "undefined" ? Object : AgentRoster,
		typeof Policy === "undefined" ? Object : Policy,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], AgentsService);
/** The fields in which two definitions differ; texts themselves stay out of the audit trail. */ function changedFields(before, after) {
	const earlier = new Map(Object.entries(before ?? {}));
	return Object.entries(after).flatMap(([field, value]) => JSON.stringify(earlier.get(field)) === JSON.stringify(value) ? [] : [field]);
}

export { AgentsService };