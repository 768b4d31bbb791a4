import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { EXPLORER_FILES, PUBLIC_FOLDER } from "../../common/pages/public-folder.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// dist/modules/openapi/explorer-page.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ExplorerPage = class {
	/** Read with the first request for it, so that a server without its public files still answers everything else. */ get html() {
		return this.text ??= readFileSync(join(PUBLIC_FOLDER, EXPLORER_FILES, "index.html"), "utf8");
	}
};
ExplorerPage = _ts_decorate([Injectable()], ExplorerPage);

export { ExplorerPage };