import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Un as Req, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Public } from "../../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { MailRequestedDto } from "../dto/mail-requested.dto.js";
import { SignInDoor } from "../sign-in/sign-in-door.js";
import { SignedInDto } from "../sign-in/sign-in.dto.js";
import { RedeemCodeDto, RequestCodeDto } from "./sign-in-code.dto.js";
import { SignInCodesService } from "./sign-in-codes.service.js";

// dist/modules/auth/codes/sign-in-codes.controller.js
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
var SignInCodesController = class {
	constructor(codes, door) {
		this.codes = codes;
		this.door = door;
	}
	async request({ email }, request) {
		await this.codes.request(email, this.door.visitorOf(request));
		return {
			status: "accepted",
			detail: "If we know this address, a code is on its way to it."
		};
	}
	async redeem({ email, code }, request, reply) {
		const signedIn = await this.codes.redeem(email, code, this.door.visitorOf(request));
		return this.door.open(request, reply, signedIn);
	}
};
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Ask for a sign-in code by mail",
		response: MailRequestedDto,
		status: 202
	}),
	_ts_param(0, Body()),
	_ts_param(1, Req()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RequestCodeDto === "undefined" ? Object : RequestCodeDto, typeof FastifyRequest === "undefined" ? Object : FastifyRequest]),
	_ts_metadata("design:returntype", Promise)
], SignInCodesController.prototype, "request", null);
_ts_decorate([
	Post("verify"),
	Endpoint({
		summary: "Sign in with a code",
		response: SignedInDto
	}),
	_ts_param(0, Body()),
	_ts_param(1, Req()),
	_ts_param(2, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RedeemCodeDto === "undefined" ? Object : RedeemCodeDto,
		typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], SignInCodesController.prototype, "redeem", null);
SignInCodesController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth/code"),
	Public(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SignInCodesService === "undefined" ? Object : SignInCodesService, typeof SignInDoor === "undefined" ? Object : SignInDoor])
], SignInCodesController);

export { SignInCodesController };