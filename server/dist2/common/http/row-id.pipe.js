import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InvalidInputError } from "./errors/invalid-input.error.js";

// dist/common/http/row-id.pipe.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
const WRITTEN_ID = /^[1-9]\d{0,9}$/;
/** The largest number an `integer` column holds on PostgreSQL. */ const LARGEST_ID = 2147483647;
var RowIdPipe = class {
	transform(value, metadata) {
		const id = WRITTEN_ID.test(value) ? Number(value) : NaN;
		if (id <= LARGEST_ID) return id;
		throw new InvalidInputError([{
			field: metadata.data ?? "id",
			detail: "must be the number of a row"
		}]);
	}
};
RowIdPipe = _ts_decorate([Injectable()], RowIdPipe);

export { RowIdPipe };