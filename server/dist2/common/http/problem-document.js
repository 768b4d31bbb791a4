import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../chunks/packages-CEiAl99H.js";
import { STATUS_CODES } from "node:http";

// dist/common/http/problem-document.js
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
/** Media type of every refusal (RFC 9457). */ const PROBLEM_MEDIA_TYPE = "application/problem+json";
/** The HTTP status of each kind of problem. */ const STATUS_OF_KIND = {
	malformed: 400,
	unauthenticated: 401,
	forbidden: 403,
	not_found: 404,
	method_not_allowed: 405,
	conflict: 409,
	too_large: 413,
	unsupported_media: 415,
	unprocessable: 422,
	too_many: 429,
	unavailable: 503
};
/** A field named by a problem document. */ var FieldProblemDto = class {};
_ts_decorate([ApiProperty({
	example: "message",
	description: "Path of the field, dots between the parts."
}), _ts_metadata("design:type", String)], FieldProblemDto.prototype, "field", void 0);
_ts_decorate([ApiProperty({ example: "must be a string" }), _ts_metadata("design:type", String)], FieldProblemDto.prototype, "detail", void 0);
/** What every refusal looks like. */ var ProblemDocument = class {};
_ts_decorate([ApiProperty({ example: "about:blank" }), _ts_metadata("design:type", String)], ProblemDocument.prototype, "type", void 0);
_ts_decorate([ApiProperty({ example: "Not Found" }), _ts_metadata("design:type", String)], ProblemDocument.prototype, "title", void 0);
_ts_decorate([ApiProperty({ example: 404 }), _ts_metadata("design:type", Number)], ProblemDocument.prototype, "status", void 0);
_ts_decorate([ApiProperty({ example: "There is nothing at this address." }), _ts_metadata("design:type", String)], ProblemDocument.prototype, "detail", void 0);
_ts_decorate([ApiProperty({
	example: "ROUTE.NOT_FOUND",
	description: "Stable name of the situation, `AREA.SITUATION`."
}), _ts_metadata("design:type", String)], ProblemDocument.prototype, "code", void 0);
_ts_decorate([ApiPropertyOptional({ type: [FieldProblemDto] }), _ts_metadata("design:type", Object)], ProblemDocument.prototype, "errors", void 0);
_ts_decorate([ApiProperty({
	example: "b6a9f4a8-3d0e-4f0a-9c56-6f3c1f6f2d11",
	description: "Names the request in the log."
}), _ts_metadata("design:type", String)], ProblemDocument.prototype, "request_id", void 0);
/** Puts a problem into the form that is sent. */ function toProblemDocument(problem, requestId) {
	const fields = problem.errors ?? [];
	return {
		type: "about:blank",
		title: STATUS_CODES[problem.status] ?? "Error",
		status: problem.status,
		detail: problem.detail,
		code: problem.code,
		...fields.length > 0 ? { errors: fields } : {},
		request_id: requestId
	};
}

export { FieldProblemDto, PROBLEM_MEDIA_TYPE, ProblemDocument, STATUS_OF_KIND, toProblemDocument };