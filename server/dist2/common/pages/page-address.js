import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/pages/page-address.js
/** Addresses of the web app's views: plain words between slashes. Anything odd is no page, whatever it decodes to. */ const VIEW = /^\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]*$/;
/** First parts of addresses that belong to the server itself; a missing route there is missing, not a page. */ const OWN_PARTS = /* @__PURE__ */ new Set([
	"api",
	"ws",
	"webhooks",
	"livez",
	"readyz",
	"healthz",
	"metrics"
]);
/** Files of the app have an extension and are never hidden ones. */ const FILE = /^\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_.-]+\.[A-Za-z0-9]+$/;
/**
* Reads an address. Only its raw form counts, so that no spelling of an interface address (`//api`, `%2Fapi`, `/api;a`)
* is answered with the page.
*
* @param url path of the request with its query, as it was sent
*/ function readPageAddress(url) {
	const path = url.split("?", 1)[0] ?? "";
	const first = (path.split("/")[1] ?? "").toLowerCase();
	if (OWN_PARTS.has(first)) return { kind: "none" };
	if (VIEW.test(path)) return { kind: "view" };
	return FILE.test(path) && !path.includes("..") ? {
		kind: "file",
		file: path.slice(1)
	} : { kind: "none" };
}

export { readPageAddress };