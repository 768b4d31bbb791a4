import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { PROVIDERS } from "../../../../config/model-providers.js";
import { ModelParametersDto, toModelParameters } from "./model-parameters.dto.js";

// dist/modules/system/models/dto/create-model.dto.js
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
/** Body of `POST /api/system/models/`. */ var CreateModelDto = class {};
_ts_decorate([
	ApiProperty({
		example: "llama3.2:3b",
		minLength: 1,
		maxLength: 200
	}),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.Length)(1, 200),
	_ts_metadata("design:type", String)
], CreateModelDto.prototype, "name", void 0);
_ts_decorate([
	ApiProperty({ enum: [...PROVIDERS] }),
	(0, import_cjs$1.IsIn)(PROVIDERS),
	_ts_metadata("design:type", typeof ProviderName === "undefined" ? Object : ProviderName)
], CreateModelDto.prototype, "provider", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		maxLength: 500,
		description: "File below the models folder."
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.Length)(1, 500),
	_ts_metadata("design:type", Object)
], CreateModelDto.prototype, "model_path", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		maxLength: 500,
		description: "Only hosts the environment allows."
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.Length)(1, 500),
	_ts_metadata("design:type", Object)
], CreateModelDto.prototype, "base_url", void 0);
_ts_decorate([
	ApiPropertyOptional({ type: ModelParametersDto }),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.ValidateNested)(),
	(0, import_cjs.Type)(() => ModelParametersDto),
	_ts_metadata("design:type", typeof ModelParametersDto === "undefined" ? Object : ModelParametersDto)
], CreateModelDto.prototype, "parameters", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		maxItems: MOST_AGENTS
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(MOST_AGENTS),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.Length)(1, 60, { each: true }),
	_ts_metadata("design:type", Array)
], CreateModelDto.prototype, "agents", void 0);
/** The model that a body describes. */ function toNewModel(body) {
	return {
		name: body.name,
		provider: body.provider,
		modelPath: body.model_path ?? null,
		baseUrl: body.base_url?.replace(/\/+$/, "") ?? null,
		parameters: toModelParameters(body.parameters ?? {}),
		agents: body.agents ?? []
	};
}

export { CreateModelDto, toNewModel };