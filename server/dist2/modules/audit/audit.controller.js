import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Sn as init_common, Xn as init_request_mapping_decorator, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags } from "../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../common/http/endpoint.decorator.js";
import { Page, PageQueryDto, offsetOf, pageOf } from "../../common/http/page.js";
import { AuditEntryDto, toAuditEntryDto } from "./audit-entry.dto.js";
import { AuditService } from "./audit.service.js";

// dist/modules/audit/audit.controller.js
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
var AuditController = class {
	constructor(audit) {
		this.audit = audit;
	}
	async list(query) {
		const { entries, count } = await this.audit.page(query.limit, offsetOf(query));
		return new Page(entries, count, query).map(toAuditEntryDto);
	}
};
_ts_decorate([
	Get(),
	Endpoint({
		summary: "Read the audit trail, newest first",
		response: pageOf(AuditEntryDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof PageQueryDto === "undefined" ? Object : PageQueryDto]),
	_ts_metadata("design:returntype", Promise)
], AuditController.prototype, "list", null);
AuditController = _ts_decorate([
	ApiTags("Administration"),
	Controller("api/audit"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AuditService === "undefined" ? Object : AuditService])
], AuditController);

export { AuditController };