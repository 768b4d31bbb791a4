import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Bn as Headers, Gn as init_route_params_decorator, Sn as init_common, Vn as Param, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, jt as ApiProduces, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { toTurnOptions } from "../dto/turn-options.js";
import { TurnReplies } from "../streams/turn-replies.js";
import { ContinuationsService } from "./continuations.service.js";
import { ContinueFromMessageDto } from "./continue-from-message.dto.js";
import { ContinuedDto } from "./continued.dto.js";

// dist/modules/chat/continuations/continuations.controller.js
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
var ContinuationsController = class {
	constructor(continuations, replies) {
		this.continuations = continuations;
		this.replies = replies;
	}
	async start(caller, id, body, language, reply) {
		const options = {
			...toTurnOptions(language),
			mode: body.mode ?? null
		};
		const continuation = await this.continuations.start(caller, id, body.message_id, body.message, options);
		await this.replies.deliverContinuation(caller, continuation, body.stream ?? false, reply);
	}
};
_ts_decorate([
	Post(":id/continue_from_message"),
	Endpoint({
		summary: "Go on from a message, beside what came after it",
		response: ContinuedDto
	}),
	ApiProduces("application/json", "text/event-stream"),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Body()),
	_ts_param(3, Headers("accept-language")),
	_ts_param(4, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ContinueFromMessageDto === "undefined" ? Object : ContinueFromMessageDto,
		Object,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ContinuationsController.prototype, "start", null);
ContinuationsController = _ts_decorate([
	ApiTags("conversations"),
	Controller("api/conversations"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ContinuationsService === "undefined" ? Object : ContinuationsService, typeof TurnReplies === "undefined" ? Object : TurnReplies])
], ContinuationsController);

export { ContinuationsController };