import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ToolRegistry } from "../../tools/tool.registry.js";
import { ToolSwitches } from "../../tools/tool-switches.js";
import { DisabledToolsRepository } from "./disabled-tools.repository.js";

// dist/modules/agents/tool-settings/tool-settings.js
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
var ToolSettings = class {
	constructor(disabled, switches, tools) {
		this.disabled = disabled;
		this.switches = switches;
		this.tools = tools;
	}
	async onModuleInit() {
		await this.refresh();
	}
	async refresh() {
		const disabled = new Set(await this.disabled.findNames());
		for (const { name } of this.tools.list()) if (disabled.has(name)) this.switches.disable(name);
		else this.switches.enable(name);
	}
	/** Holds from the next call on. @param changedBy the account that asks. */ async setEnabled(name, isEnabled, changedBy) {
		await (isEnabled ? this.disabled.remove(name) : this.disabled.add(name, changedBy));
		await this.refresh();
	}
};
ToolSettings = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof DisabledToolsRepository === "undefined" ? Object : DisabledToolsRepository,
		typeof ToolSwitches === "undefined" ? Object : ToolSwitches,
		typeof ToolRegistry === "undefined" ? Object : ToolRegistry
	])
], ToolSettings);

export { ToolSettings };