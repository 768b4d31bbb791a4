import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { toUserDto } from "../../users/dto/user.dto.js";
import { UsersService } from "../../users/users.service.js";
import { toApiKeyDto } from "../api-keys/api-key.dto.js";
import { ApiKeysService } from "../api-keys/api-keys.service.js";
import { toSessionDto } from "../sessions/session.dto.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { PersonalData } from "./personal-data.js";

// dist/modules/auth/account/account-data.js
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
const ALL_KEYS = 1e3;
var AccountData = class {
	constructor(personalData, users, sessions, apiKeys) {
		this.personalData = personalData;
		this.users = users;
		this.sessions = sessions;
		this.apiKeys = apiKeys;
		this.section = "account";
	}
	onModuleInit() {
		this.personalData.register(this);
	}
	async contribute(userId) {
		const { keys } = await this.apiKeys.page(userId, ALL_KEYS, 0);
		return {
			...toUserDto(await this.users.get(userId)),
			sessions: (await this.sessions.findAliveOf(userId)).map((session) => toSessionDto(session, null)),
			api_keys: keys.map(toApiKeyDto)
		};
	}
};
AccountData = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof PersonalData === "undefined" ? Object : PersonalData,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof ApiKeysService === "undefined" ? Object : ApiKeysService
	])
], AccountData);

export { AccountData };