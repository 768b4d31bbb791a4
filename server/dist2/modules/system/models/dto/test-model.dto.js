import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { FINDINGS } from "../../../llm-config/doctor/finding.js";
import { IsModelReference } from "./is-model-reference.js";

// dist/modules/system/models/dto/test-model.dto.js
var import_cjs = require_cjs();
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
/** Body of `POST /api/system/models/test/`. */ var TestModelDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		oneOf: [{
			type: "integer",
			minimum: 1
		}, {
			type: "string",
			minLength: 1,
			maxLength: 200
		}],
		description: "Number or name of a model that is set up; the one in force when left out."
	}),
	(0, import_cjs.IsOptional)(),
	IsModelReference(),
	_ts_metadata("design:type", Object)
], TestModelDto.prototype, "model_id", void 0);
/** One thing found of a model. */ var FindingDto = class {};
_ts_decorate([ApiProperty({ enum: FINDINGS }), _ts_metadata("design:type", typeof FindingCode === "undefined" ? Object : FindingCode)], FindingDto.prototype, "code", void 0);
_ts_decorate([ApiProperty({
	enum: [
		"ok",
		"note",
		"problem"
	],
	description: "`problem`: it keeps the model from answering."
}), _ts_metadata("design:type", typeof FindingLevel === "undefined" ? Object : FindingLevel)], FindingDto.prototype, "level", void 0);
_ts_decorate([ApiProperty({ example: "The model llama3.2:3b is not installed. Fetch it with `ollama pull llama3.2:3b`." }), _ts_metadata("design:type", String)], FindingDto.prototype, "advice", void 0);
/** What a short call to a model showed. */ var ModelTestDto = class {};
_ts_decorate([ApiProperty({ description: "Whether it answered." }), _ts_metadata("design:type", Boolean)], ModelTestDto.prototype, "works", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 420
}), _ts_metadata("design:type", Object)], ModelTestDto.prototype, "first_token_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 900
}), _ts_metadata("design:type", Object)], ModelTestDto.prototype, "whole_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 40
}), _ts_metadata("design:type", Object)], ModelTestDto.prototype, "tokens_per_second", void 0);
_ts_decorate([ApiProperty({ type: [FindingDto] }), _ts_metadata("design:type", Object)], ModelTestDto.prototype, "findings", void 0);
/** Puts what was found into the form that is sent. */ function toModelTestDto(test) {
	const { trial, findings } = test;
	return {
		works: trial !== null && trial.failure === null,
		first_token_ms: trial?.firstTokenMs ?? null,
		whole_ms: trial?.wholeMs ?? null,
		tokens_per_second: trial?.tokensPerSecond ?? null,
		findings: findings.map(({ code, level, advice }) => ({
			code,
			level,
			advice
		}))
	};
}

export { FindingDto, ModelTestDto, TestModelDto, toModelTestDto };