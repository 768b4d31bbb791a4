import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { AllowedMethods } from "./allowed-methods.js";
import { isCrossSite } from "./cross-site.js";
import { discardBody } from "./discard-body.js";
import { CrossSiteError } from "./errors/cross-site.error.js";
import { InvalidInputError } from "./errors/invalid-input.error.js";
import { MalformedBodyError } from "./errors/malformed-body.error.js";
import { MethodNotAllowedError } from "./errors/method-not-allowed.error.js";
import { UnknownHostError } from "./errors/unknown-host.error.js";
import { UnsupportedMediaError } from "./errors/unsupported-media.error.js";
import { Page } from "./page.js";
import { toPageDocument } from "./page-document.js";
import { unstorableFields } from "./unstorable-fields.js";

// dist/common/http/request-hooks.js
const TOO_LARGE = 413;
const JSON_MEDIA = /^application\/json\s*(;|$)/i;
/** Levels of the deepest body that any route takes, with room to spare. */ const DEEPEST_BODY = 32;
const PRIVATE_PATH = /^\/+(api|webhooks)(\/|\?|$)/i;
/**
* Adds what happens to every request before its route: the answer names the request, answers of the interface are never
* kept by caches, pages name their neighbours, and requests for unknown hosts, by pages of other sites or with bodies other than JSON end here, unread.
*/ function addRequestHooks(fastify, settings) {
	const hosts = allowedHosts(settings);
	const methods = new AllowedMethods();
	methods.collectFrom(fastify);
	const publicOrigin = settings.PUBLIC_URL === void 0 ? void 0 : new URL(settings.PUBLIC_URL).origin;
	fastify.addHook("onRequest", async (request, reply) => {
		reply.raw.setHeader("X-Request-Id", request.id);
		if (isPrivate(request)) reply.raw.setHeader("Cache-Control", "no-store");
		if (hosts !== null && !hosts.has(request.hostname.toLowerCase())) throw new UnknownHostError();
		if (isCrossSite(request, publicOrigin)) throw new CrossSiteError();
		refuseOtherMethods(request, reply, methods);
		if (!hasBody(request)) forgetMediaType(request);
		else if (!JSON_MEDIA.test(request.headers["content-type"] ?? "")) throw new UnsupportedMediaError();
	});
	fastify.addHook("preValidation", async ({ body, query }) => {
		if (body !== void 0 && (!isObject(body) || isDeeper(body, DEEPEST_BODY))) throw new MalformedBodyError();
		const problems = [...unstorableFields(query), ...unstorableFields(body)];
		if (problems.length > 0) throw new InvalidInputError(problems);
	});
	fastify.addHook("preSerialization", ({ url }, _reply, payload, done) => {
		done(null, payload instanceof Page ? toPageDocument(payload, url) : payload);
	});
	fastify.addHook("onSend", ({ raw }, { statusCode }, _payload, done) => {
		if (statusCode === TOO_LARGE) discardBody(raw).then(() => done());
		else done();
	});
}
/** A known address that is asked in another way is told from an unknown one, and says in which ways it can be asked. */ function refuseOtherMethods(request, reply, methods) {
	if (!request.is404 && request.routeOptions.url !== "/*") return;
	const allowed = methods.of(request.raw.url ?? "");
	if (allowed.length === 0) return;
	reply.header("Allow", allowed.join(", "));
	throw new MethodNotAllowedError(allowed);
}
/** Some clients name a media type with every request; without a body there is nothing it could be the type of. */ function forgetMediaType({ raw }) {
	delete raw.headers["content-type"];
}
/** Looks at the address as well, because the page's own route takes every address that no other route takes. */ function isPrivate({ routeOptions, raw }) {
	return [routeOptions.url, raw.url].some((path) => path !== void 0 && PRIVATE_PATH.test(path));
}
/** Whether something has more than `levels` levels. Goes by level, not by recursion, which a hostile body would exhaust. */ function isDeeper(value, levels) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > levels) return true;
		level = level.flatMap((part) => typeof part === "object" && part !== null ? Object.values(part) : []);
	}
	return false;
}
/** Bodies are objects everywhere; anything else would look like an empty one to a route whose fields are optional. */ function isObject(body) {
	return typeof body === "object" && body !== null && !Array.isArray(body);
}
/** The hosts that may be asked for; null serves every host, which is right until somebody names some. */ function allowedHosts(settings) {
	if (settings.ALLOWED_HOSTS.length === 0 || settings.ALLOWED_HOSTS.includes("*")) return null;
	const own = settings.PUBLIC_URL === void 0 ? [] : [new URL(settings.PUBLIC_URL).hostname];
	const all = [
		...settings.ALLOWED_HOSTS,
		...own,
		"localhost",
		"127.0.0.1",
		"[::1]"
	];
	return new Set(all.map((host) => host.toLowerCase()));
}
function hasBody(request) {
	const length = request.headers["content-length"];
	return request.headers["transfer-encoding"] !== void 0 || length !== void 0 && length !== "0";
}

export { addRequestHooks };