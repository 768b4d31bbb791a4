import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Un as Req, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated, Public } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { SignInDoor } from "./sign-in-door.js";
import { LogInDto, RefreshDto, RegisterDto, SignedInDto, TokenPairDto, toTokenPairDto } from "./sign-in.dto.js";
import { SignInService } from "./sign-in.service.js";

// dist/modules/auth/sign-in/sign-in.controller.js
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
var SignInController = class {
	constructor(signIn, door) {
		this.signIn = signIn;
		this.door = door;
	}
	async logIn({ username, password }, request, reply) {
		const signedIn = await this.signIn.logIn(username, password, this.door.visitorOf(request));
		return this.door.open(request, reply, signedIn);
	}
	async enterAsGuest(request, reply) {
		const signedIn = await this.signIn.enterAsGuest(this.door.visitorOf(request));
		return this.door.open(request, reply, signedIn);
	}
	async register(body, request, reply) {
		const signedIn = await this.signIn.register(body, this.door.visitorOf(request));
		return this.door.open(request, reply, signedIn);
	}
	async refresh({ refresh }) {
		return toTokenPairDto(await this.signIn.refresh(refresh));
	}
	async logOut(caller, request, reply) {
		await this.signIn.logOut(caller);
		this.door.close(request, reply);
	}
};
_ts_decorate([
	Post("login"),
	Public(),
	Endpoint({
		summary: "Sign in with a password",
		response: SignedInDto
	}),
	_ts_param(0, Body()),
	_ts_param(1, Req()),
	_ts_param(2, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof LogInDto === "undefined" ? Object : LogInDto,
		typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], SignInController.prototype, "logIn", null);
_ts_decorate([
	Post("guest"),
	Public(),
	Endpoint({
		summary: "Enter as a guest",
		response: SignedInDto
	}),
	_ts_param(0, Req()),
	_ts_param(1, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof FastifyRequest === "undefined" ? Object : FastifyRequest, typeof FastifyReply === "undefined" ? Object : FastifyReply]),
	_ts_metadata("design:returntype", Promise)
], SignInController.prototype, "enterAsGuest", null);
_ts_decorate([
	Post("register"),
	Public(),
	Endpoint({
		summary: "Make an account, where registration is on",
		response: SignedInDto,
		status: 201
	}),
	_ts_param(0, Body()),
	_ts_param(1, Req()),
	_ts_param(2, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RegisterDto === "undefined" ? Object : RegisterDto,
		typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], SignInController.prototype, "register", null);
_ts_decorate([
	Post("token/refresh"),
	Public(),
	Endpoint({
		summary: "Exchange a refresh token for a new pair",
		response: TokenPairDto
	}),
	_ts_param(0, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RefreshDto === "undefined" ? Object : RefreshDto]),
	_ts_metadata("design:returntype", Promise)
], SignInController.prototype, "refresh", null);
_ts_decorate([
	Post("logout"),
	Authenticated({ interactive: true }),
	Endpoint({
		summary: "Sign out",
		description: "Ends the session, its tokens and its open streams.",
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
], SignInController.prototype, "logOut", null);
SignInController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SignInService === "undefined" ? Object : SignInService, typeof SignInDoor === "undefined" ? Object : SignInDoor])
], SignInController);

export { SignInController };