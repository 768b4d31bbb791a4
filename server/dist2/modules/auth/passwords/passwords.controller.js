import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated, Public } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { MailRequestedDto } from "../dto/mail-requested.dto.js";
import { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto } from "./passwords.dto.js";
import { PasswordsService } from "./passwords.service.js";

// dist/modules/auth/passwords/passwords.controller.js
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
var PasswordsController = class {
	constructor(passwords) {
		this.passwords = passwords;
	}
	async change(caller, body) {
		await this.passwords.change(caller, body.current_password, body.new_password);
	}
	forgot({ email }) {
		this.passwords.forgot(email);
		return {
			status: "accepted",
			detail: "If an account has this address, a mail is on its way to it."
		};
	}
	async reset({ token, password }) {
		await this.passwords.reset(token, password);
	}
};
_ts_decorate([
	Post("change"),
	Authenticated({ interactive: true }),
	Endpoint({
		summary: "Change your password",
		description: "Signs you out everywhere else.",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ChangePasswordDto === "undefined" ? Object : ChangePasswordDto]),
	_ts_metadata("design:returntype", Promise)
], PasswordsController.prototype, "change", null);
_ts_decorate([
	Post("forgot"),
	Public(),
	Endpoint({
		summary: "Ask for a reset key by mail",
		response: MailRequestedDto,
		status: 202
	}),
	_ts_param(0, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ForgotPasswordDto === "undefined" ? Object : ForgotPasswordDto]),
	_ts_metadata("design:returntype", typeof MailRequestedDto === "undefined" ? Object : MailRequestedDto)
], PasswordsController.prototype, "forgot", null);
_ts_decorate([
	Post("reset"),
	Public(),
	Endpoint({
		summary: "Choose a new password with a reset key",
		status: 204
	}),
	_ts_param(0, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ResetPasswordDto === "undefined" ? Object : ResetPasswordDto]),
	_ts_metadata("design:returntype", Promise)
], PasswordsController.prototype, "reset", null);
PasswordsController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth/password"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PasswordsService === "undefined" ? Object : PasswordsService])
], PasswordsController);

export { PasswordsController };