import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SOFTWARE_VERSION } from "../../../common/software.js";
import { InjectSettings } from "../../../config/settings.js";
import { ActiveModel } from "../../llm-config/chat-model.contract.js";
import { ModelsService } from "../../llm-config/models/models.service.js";
import { Policy } from "../../policy/policy.js";
import { StoreDatabase } from "../../store/connection/store-database.js";
import { StoreUnavailableError } from "../../store/errors/store-unavailable.error.js";
import { StoreProfile } from "../../users/store-profile.contract.js";
import { totalmem } from "node:os";

// dist/modules/system/status/system-status.service.js
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
var SystemStatusService = class {
	constructor(settings, policy, model, models, store, storeProfile) {
		this.settings = settings;
		this.policy = policy;
		this.model = model;
		this.models = models;
		this.store = store;
		this.storeProfile = storeProfile;
	}
	/** The state as this caller may see it: all of it for staff, whether it works for everyone else. */ async describeFor(caller) {
		const isStoreAvailable = await this.canReadStore();
		const isModelMissing = this.model.expected && this.model.health.state !== "ready";
		const state = {
			status: isStoreAvailable && !isModelMissing ? "ok" : "degraded",
			model: this.model.health.state
		};
		return this.policy.may(caller, "system:read") ? {
			...state,
			details: this.details(isStoreAvailable)
		} : state;
	}
	details(isStoreAvailable) {
		const { rss, heapUsed } = process.memoryUsage();
		return {
			software: {
				name: "Counterpoint",
				version: SOFTWARE_VERSION,
				node: process.versions.node
			},
			uptimeSeconds: Math.floor(process.uptime()),
			model: this.model.health,
			modelTrouble: this.model.trouble,
			modelFindings: this.models.findings(),
			store: {
				name: this.settings.STORE_NAME,
				description: this.storeProfile.describe(),
				isAvailable: isStoreAvailable,
				isSample: this.storeProfile.isSample
			},
			database: { kind: this.settings.DATABASE.kind },
			memory: {
				residentBytes: rss,
				heapUsedBytes: heapUsed,
				machineBytes: totalmem()
			}
		};
	}
	async canReadStore() {
		try {
			await this.store.look();
			return true;
		} catch (error) {
			if (error instanceof StoreUnavailableError) return false;
			throw error;
		}
	}
};
SystemStatusService = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Settings === "undefined" ? Object : Settings,
		typeof Policy === "undefined" ? Object : Policy,
		typeof ActiveModel === "undefined" ? Object : ActiveModel,
		typeof ModelsService === "undefined" ? Object : ModelsService,
		typeof StoreDatabase === "undefined" ? Object : StoreDatabase,
		typeof StoreProfile === "undefined" ? Object : StoreProfile
	])
], SystemStatusService);

export { SystemStatusService };