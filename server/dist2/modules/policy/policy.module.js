import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator } from "../../chunks/packages-CEiAl99H.js";
import { Policy } from "./policy.js";

// dist/modules/policy/policy.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var PolicyModule = class {};
PolicyModule = _ts_decorate([Global(), Module({
	providers: [Policy],
	exports: [Policy]
})], PolicyModule);

export { PolicyModule };