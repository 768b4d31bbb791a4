import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Kn as Delete, Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { UserDto, toUserDto } from "../../users/dto/user.dto.js";
import { CustomerLinkService } from "./customer-link.service.js";

// dist/modules/verification/customer-link/customer-link.controller.js
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
var CustomerLinkController = class {
	constructor(links) {
		this.links = links;
	}
	async link(caller) {
		return toUserDto(await this.links.link(caller));
	}
	async unlink(caller) {
		await this.links.unlink(caller);
	}
};
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Link your account to the store customer you were proven to be",
		description: "Needs a proof in one of your conversations, by a code or by the support team.",
		response: UserDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], CustomerLinkController.prototype, "link", null);
_ts_decorate([
	Delete(),
	Endpoint({
		summary: "Take the link to the store customer away",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], CustomerLinkController.prototype, "unlink", null);
CustomerLinkController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth/me/customer"),
	Authenticated({ interactive: true }),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CustomerLinkService === "undefined" ? Object : CustomerLinkService])
], CustomerLinkController);

export { CustomerLinkController };