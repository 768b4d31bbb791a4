import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/auth/dto/mail-requested.dto.js
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
/** The answer to a request that may or may not have led to a mail: the same either way. */ var MailRequestedDto = class {};
_ts_decorate([ApiProperty({ enum: ["accepted"] }), _ts_metadata("design:type", String)], MailRequestedDto.prototype, "status", void 0);
_ts_decorate([ApiProperty(), _ts_metadata("design:type", String)], MailRequestedDto.prototype, "detail", void 0);

export { MailRequestedDto };