import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../../chunks/packages-CEiAl99H.js";
import { FOUND_PROVIDERS } from "../active/models-in-force.js";
import { NotManageableError } from "../errors/not-manageable.error.js";
import { withTimeLimits } from "../limits/with-time-limits.js";

// dist/modules/llm-config/models/model-shelves.js
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
/** A download may take a day; it is over when nothing has moved for two minutes. */ const PULL_LIMITS = {
	firstTokenMs: 6e4,
	silenceMs: 12e4,
	wholeMs: 864e5
};
var ModelShelves = class {
	constructor(providers) {
		this.providers = providers;
	}
	/** Every installed model; a server that cannot be asked has none. */ async list() {
		const lists = this.shelves().map(async ({ provider, shelf }) => {
			return (await shelf.list().catch(() => [])).map((model) => ({
				...model,
				provider
			}));
		});
		return (await Promise.all(lists)).flat();
	}
	/** Downloads a model to the server that can. @throws as `ModelShelf.pull`, and ModelSlowError when nothing moves. */ pull(name, signal) {
		const [first] = this.shelves();
		if (first === void 0) throw new NotManageableError();
		return withTimeLimits((limited) => first.shelf.pull(name, limited), PULL_LIMITS, signal);
	}
	/** False when no server has a model of that name. @throws NotManageableError when there is no server to ask. */ async remove(name) {
		const shelves = this.shelves();
		if (shelves.length === 0) throw new NotManageableError();
		for (const { shelf } of shelves) if (await shelf.remove(name)) return true;
		return false;
	}
	shelves() {
		return this.providers.flatMap((provider) => provider.fromEnvironment(false).flatMap(({ settings }) => {
			const { shelf } = provider.connect(settings);
			return shelf === null ? [] : [{
				provider: provider.name,
				shelf
			}];
		}));
	}
};
ModelShelves = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(FOUND_PROVIDERS)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object])
], ModelShelves);

export { ModelShelves };