import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { ToolRegistry, isGranted } from "./tool.registry.js";
import { ToolSwitches } from "./tool-switches.js";

// dist/modules/tools/tool-caller.js
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
/** The most rows and bytes of rows one call answers with. */ const ROW_LIMIT = 50;
const BYTE_LIMIT = 32768;
var ToolCaller = class {
	constructor(registry, switches) {
		this.registry = registry;
		this.switches = switches;
	}
	/**
	* Carries out one call. Argument names that the tool does not know are dropped and counted.
	*
	* @param granted toolsets and tools of the agent that calls; whatever planned the call, no other tool is run.
	* @throws StoreUnavailableError when the store cannot be read.
	*/ async call(id, call, context, granted) {
		const tool = this.registry.find(call.tool);
		if (tool === void 0) return {
			status: "refused",
			reason: "unknown_tool"
		};
		if (!isGranted(tool, granted)) return {
			status: "refused",
			reason: "not_granted"
		};
		if (!this.switches.isEnabled(tool.name)) return {
			status: "refused",
			reason: "disabled"
		};
		const parsed = tool.schema.safeParse(call.arguments);
		if (!parsed.success) return {
			status: "refused",
			reason: "invalid_arguments"
		};
		if (tool.needsIdentity && context.customerId === null) return { status: "identity_required" };
		const known = parsed.data;
		const droppedArguments = Object.keys(call.arguments).filter((name) => !(name in known)).length;
		return this.carryOut(id, tool, known, context, droppedArguments);
	}
	async carryOut(id, tool, known, context, droppedArguments) {
		const started = performance.now();
		const result = await tool.run(known, context);
		if (result.status === "identity_required") return result;
		const durationMs = Math.round(performance.now() - started);
		return {
			status: "answered",
			evidence: {
				id,
				tool: tool.name,
				arguments: known,
				result: bounded(result),
				durationMs
			},
			droppedArguments
		};
	}
};
ToolCaller = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ToolRegistry === "undefined" ? Object : ToolRegistry, typeof ToolSwitches === "undefined" ? Object : ToolSwitches])
], ToolCaller);
/** The same result with no more rows than a turn may carry; what is cut counts as `more`. */ function bounded(result) {
	let bytes = 0;
	const fitting = result.rows.slice(0, ROW_LIMIT).filter((row) => {
		bytes += Buffer.byteLength(JSON.stringify(row));
		return bytes <= BYTE_LIMIT;
	});
	if (fitting.length === result.rows.length) return result;
	return {
		...result,
		rows: fitting,
		shown: fitting.length,
		more: true
	};
}

export { ToolCaller };