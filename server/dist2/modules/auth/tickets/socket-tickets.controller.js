import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, kt as ApiProperty, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { SocketTicketsService, TICKET_SECONDS } from "./socket-tickets.service.js";

// dist/modules/auth/tickets/socket-tickets.controller.js
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
/** A ticket for a socket. */ var SocketTicketDto = class {};
_ts_decorate([ApiProperty({ description: "To be sent as `?ticket=` with the request that opens the socket." }), _ts_metadata("design:type", String)], SocketTicketDto.prototype, "ticket", void 0);
_ts_decorate([ApiProperty({
	example: 30,
	description: "Seconds."
}), _ts_metadata("design:type", Number)], SocketTicketDto.prototype, "expires_in", void 0);
var SocketTicketsController = class {
	constructor(tickets) {
		this.tickets = tickets;
	}
	async issue(caller) {
		return {
			ticket: await this.tickets.issue(caller),
			expires_in: 30
		};
	}
};
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Get a ticket that opens one socket",
		description: "The socket is at `/ws/chat/{thread_id}/`. A ticket is good once, for 30 seconds.",
		response: SocketTicketDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], SocketTicketsController.prototype, "issue", null);
SocketTicketsController = _ts_decorate([
	ApiTags("chat"),
	Controller("api/ws-ticket"),
	Authenticated({ interactive: true }),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SocketTicketsService === "undefined" ? Object : SocketTicketsService])
], SocketTicketsController);

export { SocketTicketDto, SocketTicketsController };