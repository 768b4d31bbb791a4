import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/tools/tool-switches.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ToolSwitches = class {
	isEnabled(tool) {
		return !this.disabled.has(tool);
	}
	enable(tool) {
		this.disabled.delete(tool);
	}
	disable(tool) {
		this.disabled.add(tool);
	}
	constructor() {
		this.disabled = /* @__PURE__ */ new Set();
	}
};
ToolSwitches = _ts_decorate([Injectable()], ToolSwitches);

export { ToolSwitches };