import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { REACTIONS } from "../message.record.js";

// dist/modules/conversations/dto/react-to-message.dto.js
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
const COMMENT_LENGTH = 1e3;
/** Body of `POST /api/messages/{id}/react/`. */ var ReactToMessageDto = class {};
_ts_decorate([
	ApiProperty({
		enum: REACTIONS,
		enumName: "Reaction",
		nullable: true,
		description: "Null takes the reaction back."
	}),
	(0, import_cjs.IsIn)([...REACTIONS, null], { message: `must be ${REACTIONS.join(", ")} or null` }),
	_ts_metadata("design:type", Object)
], ReactToMessageDto.prototype, "reaction", void 0);
_ts_decorate([
	ApiPropertyOptional({
		maxLength: COMMENT_LENGTH,
		example: "Exactly what I needed"
	}),
	(0, import_cjs.ValidateIf)((body) => body.comment !== void 0),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(COMMENT_LENGTH),
	_ts_metadata("design:type", String)
], ReactToMessageDto.prototype, "comment", void 0);

export { ReactToMessageDto };