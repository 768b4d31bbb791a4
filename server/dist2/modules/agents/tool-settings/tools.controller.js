import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Jn as Patch, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, pageOf } from "../../../common/http/page.js";
import { ChangeToolDto } from "./dto/change-tool.dto.js";
import { ToolDto, toToolDto } from "./dto/tool.dto.js";
import { ToolsService } from "./tools.service.js";

// dist/modules/agents/tool-settings/tools.controller.js
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
var ToolsController = class {
	constructor(tools) {
		this.tools = tools;
	}
	async list(caller, query) {
		return Page.of(await this.tools.list(caller), query).map(toToolDto);
	}
	async change(caller, name, { is_enabled: isEnabled, agents }) {
		return toToolDto(await this.tools.change(caller, name, {
			isEnabled,
			agents
		}));
	}
};
_ts_decorate([
	Get(),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "List the tools",
		response: pageOf(ToolDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], ToolsController.prototype, "list", null);
_ts_decorate([
	Patch(":name"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Switch a tool on or off, or give it to agents",
		response: ToolDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("name")),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ChangeToolDto === "undefined" ? Object : ChangeToolDto
	]),
	_ts_metadata("design:returntype", Promise)
], ToolsController.prototype, "change", null);
ToolsController = _ts_decorate([
	ApiTags("Tools"),
	Controller("api/tools"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ToolsService === "undefined" ? Object : ToolsService])
], ToolsController);

export { ToolsController };