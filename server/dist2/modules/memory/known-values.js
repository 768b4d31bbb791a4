import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../chunks/packages-CEiAl99H.js";
import { NameIndex } from "../store/names/name-index.contract.js";

// dist/modules/memory/known-values.js
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
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
var KnownValues = class {
	constructor(names) {
		this.names = names;
	}
	/** The catalogue's spelling of the value; null when the store has no such genre or artist, or the tag is none. */ canonical(kind, value) {
		if (kind === "language") return LANGUAGE.test(value) ? value : null;
		return this.names.exactly(value, [kind])[0]?.text ?? null;
	}
};
KnownValues = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(NameIndex)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Pick === "undefined" ? Object : Pick])
], KnownValues);

export { KnownValues };