import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { UsersService } from "../users/users.service.js";
import { MemoryService } from "./memory.service.js";

// dist/modules/memory/user-memory.service.js
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
var UserMemoryService = class {
	constructor(memory, users) {
		this.memory = memory;
		this.users = users;
	}
	/** @throws UserNotFoundError. */ async show(id) {
		return this.memory.show(await this.ownerOf(id));
	}
	/** @throws UserNotFoundError, UnknownPreferenceError. */ async change(id, change) {
		return this.memory.change(await this.ownerOf(id), change);
	}
	/** @throws UserNotFoundError. */ async forget(id) {
		await this.memory.forget((await this.ownerOf(id)).userId);
	}
	async ownerOf(id) {
		const { customerId } = await this.users.get(id);
		return {
			userId: id,
			customerId
		};
	}
};
UserMemoryService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MemoryService === "undefined" ? Object : MemoryService, typeof UsersService === "undefined" ? Object : UsersService])
], UserMemoryService);

export { UserMemoryService };