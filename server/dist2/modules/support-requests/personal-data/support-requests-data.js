import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { PersonalData } from "../../auth/account/personal-data.js";
import { toSupportRequestDto } from "../dto/support-request.dto.js";
import { SupportRequestsService } from "../support-requests.service.js";

// dist/modules/support-requests/personal-data/support-requests-data.js
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
var SupportRequestsData = class {
	constructor(personalData, requests) {
		this.personalData = personalData;
		this.requests = requests;
		this.section = "support_requests";
	}
	onModuleInit() {
		this.personalData.register(this);
	}
	async contribute(userId) {
		return (await this.requests.allOf(userId)).map(toSupportRequestDto);
	}
};
SupportRequestsData = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PersonalData === "undefined" ? Object : PersonalData, typeof SupportRequestsService === "undefined" ? Object : SupportRequestsService])
], SupportRequestsData);

export { SupportRequestsData };