import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/auth/account/personal-data.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var PersonalData = class {
	/** Call it once, when the module starts. */ register(contributor) {
		this.contributors.push(contributor);
	}
	async collect(userId) {
		const parts = [];
		for (const contributor of this.contributors) parts.push([contributor.section, await contributor.contribute(userId)]);
		return Object.fromEntries(parts);
	}
	constructor() {
		this.contributors = [];
	}
};
PersonalData = _ts_decorate([Injectable()], PersonalData);

export { PersonalData };