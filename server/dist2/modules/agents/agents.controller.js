import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Jn as Patch, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, pageOf } from "../../common/http/page.js";
import { Policy } from "../policy/policy.js";
import { AgentsService } from "./custom/agents.service.js";
import { AgentDto, toAgentBadgeDto, toAgentDto } from "./custom/dto/agent.dto.js";
import { ChangeAgentDto, toDefinitionChanges } from "./custom/dto/change-agent.dto.js";
import { CreateAgentDto, toNewDefinition } from "./custom/dto/create-agent.dto.js";

// dist/modules/agents/agents.controller.js
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
var AgentsController = class {
	constructor(agents, policy) {
		this.agents = agents;
		this.policy = policy;
	}
	async list(caller, query) {
		const toDto = this.policy.may(caller, "system:read") ? toAgentDto : toAgentBadgeDto;
		return Page.of(await this.agents.list(caller), query).map(toDto);
	}
	async create(caller, body) {
		return toAgentDto(await this.agents.create(caller, toNewDefinition(body)));
	}
	async read(name) {
		return toAgentDto(await this.agents.get(name));
	}
	async change(caller, name, body) {
		return toAgentDto(await this.agents.change(caller, name, toDefinitionChanges(body)));
	}
	async delete(caller, name) {
		await this.agents.delete(caller, name);
	}
};
_ts_decorate([
	Get(),
	Authenticated(),
	Endpoint({
		summary: "List the agents",
		response: pageOf(AgentDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AgentsController.prototype, "list", null);
_ts_decorate([
	Post(),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Make an agent",
		response: AgentDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof CreateAgentDto === "undefined" ? Object : CreateAgentDto]),
	_ts_metadata("design:returntype", Promise)
], AgentsController.prototype, "create", null);
_ts_decorate([
	Get(":name"),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Read an agent",
		response: AgentDto
	}),
	_ts_param(0, Param("name")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [String]),
	_ts_metadata("design:returntype", Promise)
], AgentsController.prototype, "read", null);
_ts_decorate([
	Patch(":name"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Change an agent",
		response: AgentDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("name")),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ChangeAgentDto === "undefined" ? Object : ChangeAgentDto
	]),
	_ts_metadata("design:returntype", Promise)
], AgentsController.prototype, "change", null);
_ts_decorate([
	Delete(":name"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Delete an agent that an administrator made",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("name")),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, String]),
	_ts_metadata("design:returntype", Promise)
], AgentsController.prototype, "delete", null);
AgentsController = _ts_decorate([
	ApiTags("agents"),
	Controller("api/agents"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AgentsService === "undefined" ? Object : AgentsService, typeof Policy === "undefined" ? Object : Policy])
], AgentsController);

export { AgentsController };