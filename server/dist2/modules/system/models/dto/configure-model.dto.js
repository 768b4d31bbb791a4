import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { IsModelReference } from "./is-model-reference.js";
import { ModelParametersDto, toModelParameters } from "./model-parameters.dto.js";

// dist/modules/system/models/dto/configure-model.dto.js
var import_cjs = require_cjs();
var import_cjs$1 = require_cjs$1();
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
const MOST_AGENTS = 60;
/** Body of `POST /api/system/models/configure/`. */ var ConfigureModelDto = class {};
_ts_decorate([
	ApiProperty({
		oneOf: [{
			type: "integer",
			minimum: 1
		}, {
			type: "string",
			minLength: 1,
			maxLength: 200
		}],
		example: "llama3.2:3b",
		description: "Number or name. The name of a model that is only installed sets it up."
	}),
	IsModelReference(),
	_ts_metadata("design:type", Object)
], ConfigureModelDto.prototype, "model_id", void 0);
_ts_decorate([
	ApiPropertyOptional({ description: "Makes it the one that answers; `false` leaves the choice to the environment." }),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ConfigureModelDto.prototype, "active", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: ModelParametersDto,
		description: "What is left out stays as it is."
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.ValidateNested)(),
	(0, import_cjs.Type)(() => ModelParametersDto),
	_ts_metadata("design:type", typeof ModelParametersDto === "undefined" ? Object : ModelParametersDto)
], ConfigureModelDto.prototype, "parameters", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		maxItems: MOST_AGENTS,
		description: "Agents it answers for."
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(MOST_AGENTS),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.Length)(1, 60, { each: true }),
	_ts_metadata("design:type", Array)
], ConfigureModelDto.prototype, "agents", void 0);
/** The change that a body asks for. */ function toModelChange({ active, parameters, agents }) {
	return {
		...active === void 0 ? {} : { active },
		...parameters === void 0 ? {} : { parameters: toModelParameters(parameters) },
		...agents === void 0 ? {} : { agents }
	};
}

export { ConfigureModelDto, toModelChange };