import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { PROVIDERS } from "../../../../config/model-providers.js";
import { ModelParametersDto } from "./model-parameters.dto.js";

// dist/modules/system/models/dto/model.dto.js
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
/** A model that is set up, installed on a model server, or both. */ var ModelDto = class {};
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 1,
	description: "Null while it is only installed."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "llama3.2:3b" }), _ts_metadata("design:type", String)], ModelDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({ enum: [...PROVIDERS] }), _ts_metadata("design:type", typeof ProviderName === "undefined" ? Object : ProviderName)], ModelDto.prototype, "provider", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "File below the models folder."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "model_path", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "Null: the address of the environment."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "base_url", void 0);
_ts_decorate([ApiProperty({ type: ModelParametersDto }), _ts_metadata("design:type", typeof ModelParametersDto === "undefined" ? Object : ModelParametersDto)], ModelDto.prototype, "parameters", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: [],
	description: "Agents it answers for in place of the active model."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "agents", void 0);
_ts_decorate([ApiProperty({ description: "Whether it is the one that answers. When none is, the environment decides." }), _ts_metadata("design:type", Boolean)], ModelDto.prototype, "is_active", void 0);
_ts_decorate([ApiProperty({ description: "Whether a model server of the environment has it on its disk." }), _ts_metadata("design:type", Boolean)], ModelDto.prototype, "is_installed", void 0);
_ts_decorate([ApiProperty({
	type: Boolean,
	nullable: true,
	description: "Whether it calls tools by itself; null: not known."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "calls_tools", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 131072,
	description: "Tokens of context it was made for."
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "context_length", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 2019393189
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "size_bytes", void 0);
_ts_decorate([ApiProperty({
	type: String,
	format: "date-time",
	nullable: true
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	type: String,
	format: "date-time",
	nullable: true
}), _ts_metadata("design:type", Object)], ModelDto.prototype, "updated_at", void 0);
/** Puts a model into the form that is sent. */ function toModelDto({ record, installed }) {
	return {
		id: record?.id ?? null,
		name: record?.name ?? installed?.name ?? "",
		provider: record?.provider ?? installed?.provider ?? "ollama",
		model_path: record?.modelPath ?? null,
		base_url: record?.baseUrl ?? null,
		parameters: { ...record?.parameters },
		agents: record?.agents ?? [],
		is_active: record?.isActive ?? false,
		is_installed: installed !== null,
		calls_tools: installed?.callsTools ?? null,
		context_length: installed?.contextLength ?? null,
		size_bytes: installed?.sizeBytes ?? null,
		created_at: record?.createdAt ?? null,
		updated_at: record?.updatedAt ?? null
	};
}

export { ModelDto, toModelDto };