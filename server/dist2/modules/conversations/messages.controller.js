import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { RowIdPipe } from "../../common/http/row-id.pipe.js";
import { MessageDto, toMessageDto } from "./dto/message.dto.js";
import { ReactToMessageDto } from "./dto/react-to-message.dto.js";
import { MessagesService } from "./messages.service.js";

// dist/modules/conversations/messages.controller.js
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
var MessagesController = class {
	constructor(messages) {
		this.messages = messages;
	}
	async react(caller, id, body) {
		return toMessageDto(await this.messages.react(caller, id, body.reaction, body.comment ?? null));
	}
};
_ts_decorate([
	Post(":id/react"),
	Endpoint({
		summary: "Say what one thinks of an answer",
		response: MessageDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		Number,
		typeof ReactToMessageDto === "undefined" ? Object : ReactToMessageDto
	]),
	_ts_metadata("design:returntype", Promise)
], MessagesController.prototype, "react", null);
MessagesController = _ts_decorate([
	ApiTags("conversations"),
	Controller("api/messages"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof MessagesService === "undefined" ? Object : MessagesService])
], MessagesController);

export { MessagesController };