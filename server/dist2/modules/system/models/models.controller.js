import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dt as ApiOkResponse, Gn as init_route_params_decorator, Hn as Query, Kn as Delete, Pt as ApiExtraModels, Sn as init_common, Vn as Param, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, offsetOf, pageOf } from "../../../common/http/page.js";
import { ModelsService } from "../../llm-config/models/models.service.js";
import { ConfigureModelDto, toModelChange } from "./dto/configure-model.dto.js";
import { CreateModelDto, toNewModel } from "./dto/create-model.dto.js";
import { ModelDto, toModelDto } from "./dto/model.dto.js";
import { PullEndEvent, PullProgressEvent } from "./dto/pull-events.dto.js";
import { PullModelDto } from "./dto/pull-model.dto.js";
import { RemoveModelDto } from "./dto/remove-model.dto.js";
import { ModelTestDto, TestModelDto, toModelTestDto } from "./dto/test-model.dto.js";
import { ModelPull } from "./model-pull.js";

// dist/modules/system/models/models.controller.js
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
const READERS = {
	roles: ["staff", "admin"],
	interactive: true
};
const ADMINISTRATORS = {
	roles: ["admin"],
	interactive: true
};
const TEST_LIMIT_MILLISECONDS = 125e3;
var ModelsController = class {
	constructor(models, downloads) {
		this.models = models;
		this.downloads = downloads;
	}
	async list(query) {
		const all = await this.models.list();
		const shown = all.slice(offsetOf(query), offsetOf(query) + query.limit);
		return new Page(shown, all.length, query).map(toModelDto);
	}
	async create(caller, body) {
		return toModelDto(await this.models.create(caller, toNewModel(body)));
	}
	async configure(caller, body) {
		return toModelDto(await this.models.configure(caller, String(body.model_id), toModelChange(body)));
	}
	async test(body) {
		const reference = body.model_id === void 0 ? null : String(body.model_id);
		return toModelTestDto(await this.models.test(reference, AbortSignal.timeout(TEST_LIMIT_MILLISECONDS)));
	}
	async pull(caller, body, reply) {
		await this.downloads.pull(caller, body.name, reply);
	}
	async remove(caller, reference, query) {
		await this.models.remove(caller, reference, query.from_disk === "true");
	}
};
_ts_decorate([
	Get(),
	Authenticated(READERS),
	Endpoint({
		summary: "List the models that are set up or installed",
		response: pageOf(ModelDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "list", null);
_ts_decorate([
	Post(),
	Authenticated(ADMINISTRATORS),
	Endpoint({
		summary: "Set a model up",
		response: ModelDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof CreateModelDto === "undefined" ? Object : CreateModelDto]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "create", null);
_ts_decorate([
	Post("configure"),
	Authenticated(ADMINISTRATORS),
	Endpoint({
		summary: "Change a model, or make it the one that answers",
		response: ModelDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof ConfigureModelDto === "undefined" ? Object : ConfigureModelDto]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "configure", null);
_ts_decorate([
	Post("test"),
	Authenticated(ADMINISTRATORS),
	Endpoint({
		summary: "Ask a model for a short sentence and say what is wrong",
		response: ModelTestDto
	}),
	_ts_param(0, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TestModelDto === "undefined" ? Object : TestModelDto]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "test", null);
_ts_decorate([
	Post("pull"),
	Authenticated(ADMINISTRATORS),
	ApiOkResponse({
		description: "Its progress.",
		content: { "text/event-stream": { schema: { type: "string" } } }
	}),
	Endpoint({ summary: "Download a model to the model server; progress comes as events" }),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_param(2, Res()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		typeof PullModelDto === "undefined" ? Object : PullModelDto,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "pull", null);
_ts_decorate([
	Delete(":model"),
	Authenticated(ADMINISTRATORS),
	Endpoint({
		summary: "Forget a model by its number or name",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("model")),
	_ts_param(2, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof RemoveModelDto === "undefined" ? Object : RemoveModelDto
	]),
	_ts_metadata("design:returntype", Promise)
], ModelsController.prototype, "remove", null);
ModelsController = _ts_decorate([
	ApiTags("system"),
	ApiExtraModels(PullProgressEvent, PullEndEvent),
	Controller("api/system/models"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ModelsService === "undefined" ? Object : ModelsService, typeof ModelPull === "undefined" ? Object : ModelPull])
], ModelsController);

export { ModelsController };