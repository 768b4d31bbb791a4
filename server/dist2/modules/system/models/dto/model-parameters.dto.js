import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/models/dto/model-parameters.dto.js
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
/** How a model is asked. What is left out is as the environment has it. */ var ModelParametersDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 0,
		maximum: 2,
		example: .7
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsNumber)(),
	(0, import_cjs.Min)(0),
	(0, import_cjs.Max)(2),
	_ts_metadata("design:type", Number)
], ModelParametersDto.prototype, "temperature", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: 8192,
		example: 2048,
		description: "Tokens of an answer at most."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(8192),
	_ts_metadata("design:type", Number)
], ModelParametersDto.prototype, "max_tokens", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: 120,
		example: 30,
		description: "Seconds to the first token."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(120),
	_ts_metadata("design:type", Number)
], ModelParametersDto.prototype, "timeout", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: true,
		description: "`false`: words are shown only when the whole answer is there."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ModelParametersDto.prototype, "stream", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 512,
		maximum: 1048576,
		example: 8192,
		description: "Tokens of the context."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(512),
	(0, import_cjs.Max)(1048576),
	_ts_metadata("design:type", Number)
], ModelParametersDto.prototype, "num_ctx", void 0);
/** The parameters that a body sets. */ function toModelParameters(body) {
	const { temperature, max_tokens: maximum, timeout, stream, num_ctx: context } = body;
	return {
		...temperature === void 0 ? {} : { temperature },
		...maximum === void 0 ? {} : { max_tokens: maximum },
		...timeout === void 0 ? {} : { timeout },
		...stream === void 0 ? {} : { stream },
		...context === void 0 ? {} : { num_ctx: context }
	};
}

export { ModelParametersDto, toModelParameters };