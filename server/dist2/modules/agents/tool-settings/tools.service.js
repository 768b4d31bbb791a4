import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InvalidInputError } from "../../../common/http/errors/invalid-input.error.js";
import { AuditService } from "../../audit/audit.service.js";
import { ToolRegistry, isGranted } from "../../tools/tool.registry.js";
import { ToolSwitches } from "../../tools/tool-switches.js";
import { AgentsService } from "../custom/agents.service.js";
import { ToolNotFoundError } from "./errors/tool-not-found.error.js";
import { ToolSettings } from "./tool-settings.js";

// dist/modules/agents/tool-settings/tools.service.js
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
var ToolsService = class {
	constructor(tools, switches, settings, agents, audit) {
		this.tools = tools;
		this.switches = switches;
		this.settings = settings;
		this.agents = agents;
		this.audit = audit;
	}
	async list(caller) {
		await this.settings.refresh();
		const agents = await this.agents.list(caller);
		return this.tools.list().map((tool) => this.describe(tool, agents));
	}
	/** @throws ToolNotFoundError; InvalidInputError naming an agent that does not exist. */ async change(caller, name, changes) {
		const tool = this.tools.find(name);
		if (tool === void 0) throw new ToolNotFoundError();
		if (changes.agents !== void 0) await this.assign(caller, tool, changes.agents);
		if (changes.isEnabled !== void 0) await this.setEnabled(caller, tool, changes.isEnabled);
		return this.describe(tool, await this.agents.list(caller));
	}
	async setEnabled(caller, { name }, isEnabled) {
		await this.settings.setEnabled(name, isEnabled, caller.userId);
		const action = isEnabled ? "tool.enabled" : "tool.disabled";
		await this.audit.record({
			actor: caller.userId,
			action,
			subject: `tool:${name}`
		});
	}
	async assign(caller, tool, wanted) {
		const agents = await this.agents.list(caller);
		const unknown = wanted.flatMap((name, place) => agents.some(({ definition }) => definition.name === name) ? [] : [{
			field: `agents.${place}`,
			detail: "is no agent"
		}]);
		if (unknown.length > 0) throw new InvalidInputError(unknown);
		for (const { definition } of agents) {
			const has = isGranted(tool, definition.tools);
			const shall = wanted.includes(definition.name);
			if (has === shall) continue;
			const tools = shall ? [...definition.tools, tool.name] : this.without(tool, definition.tools);
			await this.agents.change(caller, definition.name, { tools });
		}
	}
	/** The entries of an agent without one tool; a set that held it becomes the other tools of the set. */ without(tool, entries) {
		const others = this.tools.list().filter(({ name, toolset }) => toolset === tool.toolset && name !== tool.name);
		return entries.filter((entry) => entry !== tool.name).flatMap((entry) => entry === tool.toolset ? others.map(({ name }) => name) : [entry]);
	}
	describe(tool, agents) {
		return {
			tool,
			isEnabled: this.switches.isEnabled(tool.name),
			agents: agents.flatMap(({ definition }) => isGranted(tool, definition.tools) ? [definition.name] : [])
		};
	}
};
ToolsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ToolRegistry === "undefined" ? Object : ToolRegistry,
		typeof ToolSwitches === "undefined" ? Object : ToolSwitches,
		typeof ToolSettings === "undefined" ? Object : ToolSettings,
		typeof AgentsService === "undefined" ? Object : AgentsService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], ToolsService);

export { ToolsService };