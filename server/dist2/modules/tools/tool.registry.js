import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../chunks/packages-CEiAl99H.js";
import { DuplicateToolError } from "./errors/duplicate-tool.error.js";
import { ToolSwitches } from "./tool-switches.js";

// dist/modules/tools/tool.registry.js
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
/** Injection token of the tools found in the folders beside this file. */ const FOUND_TOOLS = Symbol("found tools");
var ToolRegistry = class {
	/** @throws DuplicateToolError when two tools share a name. */ constructor(tools, switches) {
		this.switches = switches;
		this.byName = new Map(tools.map((tool) => [tool.name, tool]));
		if (this.byName.size !== tools.length) throw DuplicateToolError.among(tools.map((tool) => tool.name));
	}
	list() {
		return [...this.byName.values()];
	}
	find(name) {
		return this.byName.get(name);
	}
	/** The tools that an agent may use now: each entry is the name of a toolset or of one tool; switched off ones are left out. */ ofAgent(entries) {
		return this.list().filter((tool) => this.switches.isEnabled(tool.name) && isGranted(tool, entries));
	}
	/** Whether an entry names a toolset or a tool that exists, switched on or off. */ knows(entry) {
		return this.list().some((tool) => isGranted(tool, [entry]));
	}
};
ToolRegistry = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(FOUND_TOOLS)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object, typeof ToolSwitches === "undefined" ? Object : ToolSwitches])
], ToolRegistry);
/** Whether entries of an agent give it a tool: by the tool's name or by that of its toolset. */ function isGranted(tool, entries) {
	return entries.includes(tool.toolset) || entries.includes(tool.name);
}

export { FOUND_TOOLS, ToolRegistry, isGranted };