import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/outbox/kept-mail.dto.js
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
/** A mail that was kept on this machine. */ var KeptMailDto = class {};
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], KeptMailDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "luis@example.com" }), _ts_metadata("design:type", String)], KeptMailDto.prototype, "to", void 0);
_ts_decorate([ApiProperty({ example: "Your sign-in code" }), _ts_metadata("design:type", String)], KeptMailDto.prototype, "subject", void 0);
_ts_decorate([ApiProperty(), _ts_metadata("design:type", String)], KeptMailDto.prototype, "text", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], KeptMailDto.prototype, "created_at", void 0);
/** The fields of a mail in the spelling of the interface. */ function toKeptMailDto({ createdAt, ...mail }) {
	return {
		...mail,
		created_at: createdAt
	};
}

export { KeptMailDto, toKeptMailDto };