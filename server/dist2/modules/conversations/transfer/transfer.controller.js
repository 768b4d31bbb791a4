import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dt as ApiOkResponse, Gn as init_route_params_decorator, Hn as Query, Pt as ApiExtraModels, Sn as init_common, St as getSchemaPath, Vn as Param, Wn as Res, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { BodyLimit } from "../../../common/http/body-limit.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { toConversationDto } from "../dto/conversation.dto.js";
import { ExportQueryDto } from "./export-query.dto.js";
import { ImportedDto, TransferDocumentDto } from "./transfer.dto.js";
import { IMPORT_BYTES } from "./transfer-limits.js";
import { TransferService } from "./transfer.service.js";

// dist/modules/conversations/transfer/transfer.controller.js
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
const TEXT = { schema: { type: "string" } };
const FILE_CONTENT = {
	"application/json": { schema: { $ref: getSchemaPath(TransferDocumentDto) } },
	"text/markdown": TEXT,
	"text/csv": TEXT
};
var TransferController = class {
	constructor(transfer) {
		this.transfer = transfer;
	}
	async export(caller, id, query, reply) {
		const { name, mediaType, content } = await this.transfer.export(caller, id, query.format);
		reply.header("Content-Disposition", `attachment; filename="${name}"`).type(mediaType);
		return content;
	}
	async import(caller, body) {
		return { conversations: (await this.transfer.import(caller, body)).map(toConversationDto) };
	}
};
_ts_decorate([
	Get(":id/export"),
	ApiOkResponse({
		description: "The file.",
		content: FILE_CONTENT
	}),
	Endpoint({ summary: "A conversation as a file, with all its branches" }),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id")),
	_ts_param(2, Query()),
	_ts_param(3, Res({ passthrough: true })),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		String,
		typeof ExportQueryDto === "undefined" ? Object : ExportQueryDto,
		typeof FastifyReply === "undefined" ? Object : FastifyReply
	]),
	_ts_metadata("design:returntype", Promise)
], TransferController.prototype, "export", null);
_ts_decorate([
	Post("import"),
	BodyLimit(IMPORT_BYTES),
	Endpoint({
		summary: "Take in what an export wrote: all of it, or nothing",
		response: ImportedDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof TransferDocumentDto === "undefined" ? Object : TransferDocumentDto]),
	_ts_metadata("design:returntype", Promise)
], TransferController.prototype, "import", null);
TransferController = _ts_decorate([
	ApiTags("conversations"),
	ApiExtraModels(TransferDocumentDto),
	Controller("api/conversations"),
	Authenticated(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TransferService === "undefined" ? Object : TransferService])
], TransferController);

export { TransferController };