import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Cn as ParseUUIDPipe, Gn as init_route_params_decorator, Hn as Query, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wn as init_parse_uuid_pipe, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, offsetOf, pageOf } from "../../../common/http/page.js";
import { SessionNotFoundError } from "../errors/session-not-found.error.js";
import { SessionDto, toSessionDto } from "./session.dto.js";
import { SessionsService } from "./sessions.service.js";

// dist/modules/auth/sessions/sessions.controller.js
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
var SessionsController = class {
	constructor(sessions) {
		this.sessions = sessions;
	}
	async list(caller, query) {
		const sessions = await this.sessions.findAliveOf(caller.userId);
		const start = offsetOf(query);
		const shown = sessions.slice(start, start + query.limit);
		return new Page(shown, sessions.length, query).map((session) => toSessionDto(session, caller.sessionId));
	}
	async endOthers(caller) {
		await this.sessions.endAll(caller.userId, caller.sessionId);
	}
	async end(caller, id) {
		if (!await this.sessions.end(caller.userId, id)) throw new SessionNotFoundError();
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "List where you are signed in",
		response: pageOf(SessionDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "list", null);
_ts_decorate([
	Delete(),
	Endpoint({
		summary: "Sign out everywhere else",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "endOthers", null);
_ts_decorate([
	Delete(":id"),
	Endpoint({
		summary: "Sign out one device",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", ParseUUIDPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], SessionsController.prototype, "end", null);
SessionsController = _ts_decorate([
	ApiTags("Auth"),
	Controller("api/auth/sessions"),
	Authenticated({ interactive: true }),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SessionsService === "undefined" ? Object : SessionsService])
], SessionsController);

export { SessionsController };