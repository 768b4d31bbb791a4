import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ft as ApiExcludeController, Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Un as Req, Vn as Param, Wn as Res, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { SocketQueryDto } from "./socket-query.dto.js";
import { SocketDoor } from "./socket-door.js";

// dist/modules/chat/sockets/chat-socket.controller.js
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
var ChatSocketController = class {
	constructor(door) {
		this.door = door;
	}
	async open(caller, threadId, query, request, reply) {
		await this.door.open(caller, threadId, query.last_event_id, request, reply);
	}
};
_ts_decorate([
	Get(":thread_id"),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("thread_id")),
	_ts_param(2, Query()),
	_ts_param(3, Req()),
	_ts_param(4, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof SocketQueryDto === "undefined" ? Object : SocketQueryDto,
		typeof FastifyRequest === "undefined" ? Object : FastifyRequest,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ChatSocketController.prototype, "open", null);
ChatSocketController = _ts_decorate([
	ApiExcludeController(),
	Controller("ws/chat"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SocketDoor === "undefined" ? Object : SocketDoor])
], ChatSocketController);

export { ChatSocketController };