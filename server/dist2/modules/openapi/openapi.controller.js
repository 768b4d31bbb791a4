import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ft as ApiExcludeController, Nn as Header, Pn as init_header_decorator, Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get } from "../../chunks/packages-CEiAl99H.js";
import { Public } from "../../common/http/authenticated.decorator.js";
import { ExplorerPage } from "./explorer-page.js";
import { PublishedDocument } from "./published-document.js";

// dist/modules/openapi/openapi.controller.js
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
var OpenApiController = class {
	constructor(document, page) {
		this.document = document;
		this.page = page;
	}
	explore() {
		return this.page.html;
	}
	schema() {
		return this.document.toJson();
	}
};
_ts_decorate([
	Get(),
	Public(),
	Header("Content-Type", "text/html; charset=utf-8"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", String)
], OpenApiController.prototype, "explore", null);
_ts_decorate([
	Get("schema"),
	Public(),
	Header("Content-Type", "application/json; charset=utf-8"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", String)
], OpenApiController.prototype, "schema", null);
OpenApiController = _ts_decorate([
	ApiExcludeController(),
	Controller("api"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PublishedDocument === "undefined" ? Object : PublishedDocument, typeof ExplorerPage === "undefined" ? Object : ExplorerPage])
], OpenApiController);

export { OpenApiController };