import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { FindingDto } from "../models/dto/test-model.dto.js";

// dist/modules/system/status/system-status.dto.js
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
const MODEL_STATES = [
	"ready",
	"loading",
	"none"
];
/** The software that runs. */ var SoftwareDto = class {};
_ts_decorate([ApiProperty({ example: "Counterpoint" }), _ts_metadata("design:type", String)], SoftwareDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({ example: "0.1.0" }), _ts_metadata("design:type", String)], SoftwareDto.prototype, "version", void 0);
_ts_decorate([ApiProperty({
	example: "20.20.2",
	description: "Version of Node.js."
}), _ts_metadata("design:type", String)], SoftwareDto.prototype, "node", void 0);
/** A failed call to the model. */ var ModelTroubleDto = class {};
_ts_decorate([ApiProperty({ example: "MODEL.SLOW" }), _ts_metadata("design:type", String)], ModelTroubleDto.prototype, "code", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "first_token"
}), _ts_metadata("design:type", Object)], ModelTroubleDto.prototype, "reason", void 0);
_ts_decorate([ApiProperty({
	type: String,
	format: "date-time"
}), _ts_metadata("design:type", String)], ModelTroubleDto.prototype, "at", void 0);
_ts_decorate([ApiProperty({ description: "Whether the model is left alone because of it." }), _ts_metadata("design:type", Boolean)], ModelTroubleDto.prototype, "resting", void 0);
/** The language model in force. */ var ModelStateDto = class {};
_ts_decorate([ApiProperty({ enum: MODEL_STATES }), _ts_metadata("design:type", Object)], ModelStateDto.prototype, "state", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "llama3.2:3b"
}), _ts_metadata("design:type", Object)], ModelStateDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "Why there is none."
}), _ts_metadata("design:type", Object)], ModelStateDto.prototype, "reason", void 0);
_ts_decorate([ApiProperty({
	type: ModelTroubleDto,
	nullable: true,
	description: "The last call that failed."
}), _ts_metadata("design:type", Object)], ModelStateDto.prototype, "trouble", void 0);
_ts_decorate([ApiProperty({
	type: [FindingDto],
	description: "What is found of it, with what to do."
}), _ts_metadata("design:type", Object)], ModelStateDto.prototype, "findings", void 0);
/** The store that answers are about. */ var StoreStateDto = class {};
_ts_decorate([ApiProperty({ example: "Counterpoint Music" }), _ts_metadata("design:type", String)], StoreStateDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({ example: "starter store" }), _ts_metadata("design:type", String)], StoreStateDto.prototype, "description", void 0);
_ts_decorate([ApiProperty({ description: "Whether it can be read at the moment." }), _ts_metadata("design:type", Boolean)], StoreStateDto.prototype, "available", void 0);
_ts_decorate([ApiProperty({ description: "Whether its customers are samples, to whom no mail is ever sent." }), _ts_metadata("design:type", Boolean)], StoreStateDto.prototype, "is_sample", void 0);
/** The application's own database. */ var DatabaseStateDto = class {};
_ts_decorate([ApiProperty({ enum: ["sqlite", "postgres"] }), _ts_metadata("design:type", String)], DatabaseStateDto.prototype, "kind", void 0);
/** Memory, in bytes. */ var MemoryStateDto = class {};
_ts_decorate([ApiProperty({
	example: 18e7,
	description: "Resident memory of the server process."
}), _ts_metadata("design:type", Number)], MemoryStateDto.prototype, "resident_bytes", void 0);
_ts_decorate([ApiProperty({
	example: 9e7,
	description: "Used part of its JavaScript heap."
}), _ts_metadata("design:type", Number)], MemoryStateDto.prototype, "heap_used_bytes", void 0);
_ts_decorate([ApiProperty({
	example: 8e9,
	description: "Memory of the machine."
}), _ts_metadata("design:type", Number)], MemoryStateDto.prototype, "machine_bytes", void 0);
/** State of the system; everything but the first two fields is for staff only. */ var SystemStatusDto = class {};
_ts_decorate([ApiProperty({
	enum: ["ok", "degraded"],
	description: "`degraded`: the store or an expected model is missing."
}), _ts_metadata("design:type", Object)], SystemStatusDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({ enum: MODEL_STATES }), _ts_metadata("design:type", Object)], SystemStatusDto.prototype, "model", void 0);
_ts_decorate([ApiPropertyOptional({ type: SoftwareDto }), _ts_metadata("design:type", typeof SoftwareDto === "undefined" ? Object : SoftwareDto)], SystemStatusDto.prototype, "software", void 0);
_ts_decorate([ApiPropertyOptional({
	example: 3600,
	description: "Whole seconds since the process began."
}), _ts_metadata("design:type", Number)], SystemStatusDto.prototype, "uptime_seconds", void 0);
_ts_decorate([ApiPropertyOptional({ type: ModelStateDto }), _ts_metadata("design:type", typeof ModelStateDto === "undefined" ? Object : ModelStateDto)], SystemStatusDto.prototype, "language_model", void 0);
_ts_decorate([ApiPropertyOptional({ type: StoreStateDto }), _ts_metadata("design:type", typeof StoreStateDto === "undefined" ? Object : StoreStateDto)], SystemStatusDto.prototype, "store", void 0);
_ts_decorate([ApiPropertyOptional({ type: DatabaseStateDto }), _ts_metadata("design:type", typeof DatabaseStateDto === "undefined" ? Object : DatabaseStateDto)], SystemStatusDto.prototype, "database", void 0);
_ts_decorate([ApiPropertyOptional({ type: MemoryStateDto }), _ts_metadata("design:type", typeof MemoryStateDto === "undefined" ? Object : MemoryStateDto)], SystemStatusDto.prototype, "memory", void 0);
/** Puts the state into the form that is sent. */ function toSystemStatusDto({ status, model, details }) {
	return {
		status,
		model,
		...details === void 0 ? {} : toDetails(details)
	};
}
function toDetails({ software, uptimeSeconds, model, modelTrouble, modelFindings, store, database, memory }) {
	return {
		software,
		uptime_seconds: uptimeSeconds,
		language_model: {
			state: model.state,
			name: model.model,
			reason: model.reason,
			trouble: modelTrouble === null ? null : { ...modelTrouble },
			findings: modelFindings.map((finding) => ({ ...finding }))
		},
		store: {
			name: store.name,
			description: store.description,
			available: store.isAvailable,
			is_sample: store.isSample
		},
		database,
		memory: {
			resident_bytes: memory.residentBytes,
			heap_used_bytes: memory.heapUsedBytes,
			machine_bytes: memory.machineBytes
		}
	};
}

export { DatabaseStateDto, MemoryStateDto, ModelStateDto, ModelTroubleDto, SoftwareDto, StoreStateDto, SystemStatusDto, toSystemStatusDto };