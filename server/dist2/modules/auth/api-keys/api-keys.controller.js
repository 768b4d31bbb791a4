import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, offsetOf, pageOf } from "../../../common/http/page.js";
import { RowIdPipe } from "../../../common/http/row-id.pipe.js";
import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, toApiKeyDto } from "./api-key.dto.js";
import { ApiKeysService } from "./api-keys.service.js";

// dist/modules/auth/api-keys/api-keys.controller.js
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
var ApiKeysController = class {
	constructor(keys) {
		this.keys = keys;
	}
	async list(caller, query) {
		const { keys, count } = await this.keys.page(caller.userId, query.limit, offsetOf(query));
		return new Page(keys, count, query).map(toApiKeyDto);
	}
	async create(caller, body) {
		const { row, key } = await this.keys.create(caller, {
			...body,
			expiresInDays: body.expires_in_days
		});
		return {
			...toApiKeyDto(row),
			key
		};
	}
	async delete(caller, id) {
		await this.keys.delete(caller, id);
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "List your API keys",
		response: pageOf(ApiKeyDto)
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], ApiKeysController.prototype, "list", null);
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Make an API key",
		response: CreatedApiKeyDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof CreateApiKeyDto === "undefined" ? Object : CreateApiKeyDto]),
	_ts_metadata("design:returntype", Promise)
], ApiKeysController.prototype, "create", null);
_ts_decorate([
	Delete(":id"),
	Endpoint({
		summary: "Delete an API key",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], ApiKeysController.prototype, "delete", null);
ApiKeysController = _ts_decorate([
	ApiTags("API keys"),
	Controller("api/api-keys"),
	Authenticated({
		roles: [
			"customer",
			"staff",
			"admin"
		],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ApiKeysService === "undefined" ? Object : ApiKeysService])
], ApiKeysController);

export { ApiKeysController };