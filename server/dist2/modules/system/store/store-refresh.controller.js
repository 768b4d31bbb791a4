import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { StoreRefreshDto } from "./store-refresh.dto.js";
import { StoreRefreshService } from "./store-refresh.service.js";

// dist/modules/system/store/store-refresh.controller.js
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
var StoreRefreshController = class {
	constructor(refreshing) {
		this.refreshing = refreshing;
	}
	async refresh({ userId }) {
		return {
			status: "success",
			store: await this.refreshing.refresh(userId)
		};
	}
};
_ts_decorate([
	Post(),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Read the names of the store again",
		response: StoreRefreshDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller]),
	_ts_metadata("design:returntype", Promise)
], StoreRefreshController.prototype, "refresh", null);
StoreRefreshController = _ts_decorate([
	ApiTags("system"),
	Controller("api/system/store/refresh"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreRefreshService === "undefined" ? Object : StoreRefreshService])
], StoreRefreshController);

export { StoreRefreshController };