import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, kt as ApiProperty, qn as Get, wt as ApiTags } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { StorefrontService } from "./storefront.service.js";

// dist/modules/system/storefront/storefront.controller.js
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
/** An album by its name. */ var StorefrontAlbumDto = class {};
_ts_decorate([ApiProperty({ example: "Abbey Road" }), _ts_metadata("design:type", String)], StorefrontAlbumDto.prototype, "title", void 0);
_ts_decorate([ApiProperty({ example: "The Beatles" }), _ts_metadata("design:type", String)], StorefrontAlbumDto.prototype, "artist", void 0);
/** What a page may say of the store before anybody has asked anything. */ var StorefrontDto = class {};
_ts_decorate([ApiProperty({ example: "Counterpoint Music" }), _ts_metadata("design:type", String)], StorefrontDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	example: "USD",
	description: "ISO 4217."
}), _ts_metadata("design:type", String)], StorefrontDto.prototype, "currency", void 0);
_ts_decorate([ApiProperty({
	type: [StorefrontAlbumDto],
	description: "Well sold albums, one of each artist; at most 12."
}), _ts_metadata("design:type", Object)], StorefrontDto.prototype, "albums", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: ["Rock", "Jazz"],
	description: "Those with most songs first; at most 12."
}), _ts_metadata("design:type", Object)], StorefrontDto.prototype, "genres", void 0);
var StorefrontController = class {
	constructor(storefront) {
		this.storefront = storefront;
	}
	async read() {
		return this.storefront.describe();
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "Read the name of the store and some of what it has",
		response: StorefrontDto
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", Promise)
], StorefrontController.prototype, "read", null);
StorefrontController = _ts_decorate([
	ApiTags("system"),
	Controller("api/store"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StorefrontService === "undefined" ? Object : StorefrontService])
], StorefrontController);

export { StorefrontAlbumDto, StorefrontController, StorefrontDto };