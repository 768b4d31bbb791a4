import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/sockets/socket-query.dto.js
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
const LONGEST = 200;
/** Query of `/ws/chat/{thread_id}/`. */ var SocketQueryDto = class {};
_ts_decorate([
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(LONGEST),
	_ts_metadata("design:type", String)
], SocketQueryDto.prototype, "ticket", void 0);
_ts_decorate([
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(LONGEST),
	_ts_metadata("design:type", String)
], SocketQueryDto.prototype, "last_event_id", void 0);

export { SocketQueryDto };