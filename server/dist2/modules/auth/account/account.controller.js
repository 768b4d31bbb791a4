import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dt as ApiOkResponse, Gn as init_route_params_decorator, Jn as Patch, Kn as Delete, Nn as Header, Pn as init_header_decorator, Sn as init_common, Un as Req, Wn as Res, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { CsrfTokens } from "../sessions/csrf-tokens.js";
import { SignInDoor } from "../sign-in/sign-in-door.js";
import { AccountDto, ChangeAccountDto, toAccountDto, toProfileChanges } from "./account.dto.js";
import { AccountService } from "./account.service.js";
import { PersonalData } from "./personal-data.js";

// dist/modules/auth/account/account.controller.js
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
var AccountController = class {
	constructor(account, personalData, csrf, door) {
		this.account = account;
		this.personalData = personalData;
		this.csrf = csrf;
		this.door = door;
	}
	async read(caller) {
		return toAccountDto(await this.account.read(caller), this.csrf.tokenOf(caller));
	}
	async change(caller, body) {
		return toAccountDto(await this.account.change(caller, toProfileChanges(body)), this.csrf.tokenOf(caller));
	}
	async erase(caller, request, reply) {
		await this.account.erase(caller);
		this.door.close(request, reply);
	}
	async export(caller) {
		return this.personalData.collect(caller.userId);
	}
};
_ts_decorate([
	Get(),
	Authenticated(),
	Endpoint({
		summary: "Read your account",
		response: AccountDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], AccountController.prototype, "read", null);
_ts_decorate([
	Patch(),
	Authenticated({ interactive: true }),
	Endpoint({
		summary: "Change your account",
		response: AccountDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ChangeAccountDto === "undefined" ? Object : ChangeAccountDto]),
	_ts_metadata("design:returntype", Promise)
], AccountController.prototype, "change", null);
_ts_decorate([
	Delete(),
	Authenticated({ interactive: true }),
	Endpoint({
		summary: "Erase your account and everything in it",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Req()),
	_ts_param(2, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], AccountController.prototype, "erase", null);
_ts_decorate([
	Get("export"),
	Authenticated({ interactive: true }),
	Header("Content-Disposition", "attachment; filename=\"my-data.json\""),
	ApiOkResponse({
		description: "The file.",
		content: { "application/json": { schema: {
			type: "string",
			format: "binary"
		} } }
	}),
	Endpoint({ summary: "Everything kept about you, as a file" }),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], AccountController.prototype, "export", null);
AccountController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth/me"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AccountService === "undefined" ? Object : AccountService,
		typeof PersonalData === "undefined" ? Object : PersonalData,
		typeof CsrfTokens === "undefined" ? Object : CsrfTokens,
		typeof SignInDoor === "undefined" ? Object : SignInDoor
	])
], AccountController);

export { AccountController };