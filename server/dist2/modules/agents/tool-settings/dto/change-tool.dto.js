import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/tool-settings/dto/change-tool.dto.js
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
const MOST_AGENTS = 100;
/** Body of `PATCH /api/tools/{name}/`: what is left out stays. */ var ChangeToolDto = class {};
_ts_decorate([
	ApiPropertyOptional({ example: false }),
	(0, import_cjs.ValidateIf)((body) => body.is_enabled !== void 0),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ChangeToolDto.prototype, "is_enabled", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["music_agent"],
		description: "Exactly the agents that shall have it."
	}),
	(0, import_cjs.ValidateIf)((body) => body.agents !== void 0),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(MOST_AGENTS),
	(0, import_cjs.IsString)({ each: true }),
	(0, import_cjs.Length)(1, 60, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeToolDto.prototype, "agents", void 0);

export { ChangeToolDto };