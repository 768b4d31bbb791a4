import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../chunks/packages-CEiAl99H.js";
import { DefinedAgent } from "./custom/defined-agent.js";
import { DuplicateAgentError } from "./errors/duplicate-agent.error.js";

// dist/modules/agents/agent.registry.js
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
/** Injection token of the agents found in the folders beside this file. */ const FOUND_AGENTS = Symbol("found agents");
/** Name of the agent that greets, routes and declines; it has a place of its own in the graph. */ const SUPERVISOR = "supervisor";
var AgentRegistry = class {
	/** @throws DuplicateAgentError when two agents share a name. */ constructor(found) {
		this.found = found;
		this.current = 1;
		for (const agent of found) if (found.filter((other) => other.name === agent.name).length > 1) throw new DuplicateAgentError(agent.name);
		this.byName = new Map(found.map((agent) => [agent.name, agent]));
	}
	/** Rises when the set of agents changes; the graph is compiled once for each version. */ get version() {
		return this.current;
	}
	/** Takes what administrators defined in place of what they defined before; inactive agents are left out. */ define(definitions) {
		const byName = new Map(this.found.map((agent) => [agent.name, agent]));
		for (const definition of definitions) if (definition.isActive) byName.set(definition.name, new DefinedAgent(definition, this.builtIn(definition.name)));
		else byName.delete(definition.name);
		this.byName = byName;
		this.current += 1;
	}
	/** The agent of that name as the software brings it; null when it brings none. */ builtIn(name) {
		return this.found.find((agent) => agent.name === name) ?? null;
	}
	/** The agents as the software brings them, in the order of their folders. */ builtIns() {
		return this.found;
	}
	/** Every agent that answers, the supervisor among them: those of the software first. */ list() {
		return [...this.byName.values()];
	}
	/** The agents that have a node of their own behind the supervisor. */ specialists() {
		return this.list().filter((agent) => agent.name !== SUPERVISOR);
	}
	/** The named agent, or the supervisor when there is none of that name any more. */ findOrSupervisor(name) {
		const found = this.byName.get(name) ?? this.byName.get("supervisor");
		if (found === void 0) throw new TypeError("No supervisor is registered.");
		return found;
	}
	has(name) {
		return this.byName.has(name);
	}
};
AgentRegistry = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(FOUND_AGENTS)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object])
], AgentRegistry);

export { AgentRegistry, FOUND_AGENTS, SUPERVISOR };