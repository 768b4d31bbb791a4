import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/http/cross-site.js
const SAFE_METHODS = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS"
]);
const INTERFACE_PATH = /^\/+api(\/|\?|$)/i;
/** What browsers say of requests by our own page and by the person at the browser. */ const OWN_SITE = /* @__PURE__ */ new Set(["same-origin", "none"]);
/**
* Whether a browser sends a request that changes something for a page of another origin, such as a form that would sign
* the visitor in as somebody else. `Sec-Fetch-Site`, which no page can set, decides before `Origin`, so that proxies
* which rewrite the host do no harm. Programs send neither header and pass; so does whoever names credentials in
* `Authorization`, which a page of another origin cannot.
*
* @param publicOrigin where people reach this server, when it is known.
*/ function isCrossSite(request, publicOrigin) {
	if (SAFE_METHODS.has(request.method) || request.headers.authorization !== void 0) return false;
	if (!INTERFACE_PATH.test(request.routeOptions.url ?? request.raw.url ?? "")) return false;
	const site = request.headers["sec-fetch-site"];
	if (typeof site === "string" && OWN_SITE.has(site)) return false;
	if (site === "cross-site") return true;
	const { origin } = request.headers;
	return origin === void 0 ? site !== void 0 : origin !== publicOrigin && !isOfHost(origin, request.host);
}
/** Whether a request comes from our own page: browsers let no page choose its origin. */ function isOfOwnOrigin({ headers, host }, publicOrigin) {
	const { origin } = headers;
	return origin !== void 0 && (origin === publicOrigin || isOfHost(origin, host));
}
/** Compares hosts and ports alone: behind a proxy that ends https the server sees another scheme than the browser. */ function isOfHost(origin, host) {
	if (!URL.canParse(origin)) return false;
	const { protocol, host: originHost } = new URL(origin);
	const asked = `${protocol}//${host}`;
	return URL.canParse(asked) && new URL(asked).host === originHost;
}

export { isCrossSite, isOfOwnOrigin };