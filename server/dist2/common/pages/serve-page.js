import { i as __name, s as __toESM } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { r as require_static } from "../../chunks/packages-CEiAl99H.js";
import { MISSING_PAGE } from "./missing-page.js";
import { readPageAddress } from "./page-address.js";
import { EXPLORER_FILES, PUBLIC_FOLDER } from "./public-folder.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// dist/common/pages/serve-page.js
var import_static = /* @__PURE__ */ __toESM(require_static(), 1);
const INDEX = "index.html";
/** Vite names these files by their contents, so a name never means anything else. */ const NAMED_BY_CONTENTS = /^assets\//;
const FOR_A_YEAR = "public, max-age=31536000, immutable";
const ASK_EVERY_TIME = "no-cache";
/**
* Serves the built web app: its files, and its index for every other address that could be one of its views, plus the
* static files of the interface explorer. Call it once, after `configureHttp` and before `listen`.
*/ async function servePage(application, settings) {
	const folder = join(settings.projectRoot, "web", "dist");
	await application.register(import_static.default, {
		serve: false,
		cacheControl: false,
		dotfiles: "ignore",
		preCompressed: true
	});
	application.getHttpAdapter().getInstance().get("/*", (request, reply) => answer(request, reply, folder));
}
function answer(request, reply, folder) {
	const address = readPageAddress(request.raw.url ?? "/");
	switch (address.kind) {
		case "view": return sendIndex(reply, folder);
		case "file": return sendFile(reply, address.file, address.file.startsWith("explorer/") ? PUBLIC_FOLDER : folder);
		case "none":
			reply.callNotFound();
			return reply;
	}
}
function sendIndex(reply, folder) {
	if (existsSync(join(folder, INDEX))) return sendFile(reply, INDEX, folder);
	return reply.status(503).type("text/html; charset=utf-8").send(MISSING_PAGE);
}
function sendFile(reply, file, folder) {
	const caching = NAMED_BY_CONTENTS.test(file) && existsSync(join(folder, file)) ? FOR_A_YEAR : ASK_EVERY_TIME;
	return reply.header("Cache-Control", caching).sendFile(file, folder);
}

export { servePage };