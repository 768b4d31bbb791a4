import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, pageOf } from "../../../common/http/page.js";
import { AgentsService } from "./agents.service.js";
import { AgentDto, toAgentDto } from "./dto/agent.dto.js";
import { AgentVersionDto, toAgentVersionDto } from "./dto/agent-version.dto.js";
import { TrialDto, TryAgentDto, toTrialDto } from "./dto/try-agent.dto.js";
import { AgentTrial } from "./trial/agent-trial.js";
import { VersionNumberPipe } from "./version-number.pipe.js";

// dist/modules/agents/custom/agent-versions.controller.js
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
var AgentVersionsController = class {
	constructor(agents, trial) {
		this.agents = agents;
		this.trial = trial;
	}
	async try(caller, name, { message }) {
		return toTrialDto(await this.trial.run(caller, name, message));
	}
	async list(name, query) {
		const isCustom = this.agents.isCustom(name);
		return Page.of(await this.agents.versions(name), query).map((version) => toAgentVersionDto(version, isCustom));
	}
	async restore(caller, name, version) {
		return toAgentDto(await this.agents.restore(caller, name, version));
	}
};
_ts_decorate([
	Post("try"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Try what an agent answers, without keeping anything",
		response: TrialDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("name")),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof TryAgentDto === "undefined" ? Object : TryAgentDto
	]),
	_ts_metadata("design:returntype", Promise)
], AgentVersionsController.prototype, "try", null);
_ts_decorate([
	Get("versions"),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "List the versions of an agent, newest first",
		response: pageOf(AgentVersionDto)
	}),
	_ts_param(0, Param("name")),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [String, typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AgentVersionsController.prototype, "list", null);
_ts_decorate([
	Post("versions/:version/restore"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Put a version of an agent in force again",
		response: AgentDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("name")),
	_ts_param(2, Param("version", VersionNumberPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		Number
	]),
	_ts_metadata("design:returntype", Promise)
], AgentVersionsController.prototype, "restore", null);
AgentVersionsController = _ts_decorate([
	ApiTags("agents"),
	Controller("api/agents/:name"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AgentsService === "undefined" ? Object : AgentsService, typeof AgentTrial === "undefined" ? Object : AgentTrial])
], AgentVersionsController);

export { AgentVersionsController };