import { i as __name, s as __toESM } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { S as require_fastify, i as require_helmet } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/security-headers.js
var import_helmet = /* @__PURE__ */ __toESM(require_helmet(), 1);
var import_fastify = /* @__PURE__ */ __toESM(require_fastify(), 1);
const SECONDS_PER_YEAR = 31536e3;
/**
* The security headers of every answer. Everything comes from the own origin, nothing inline, nobody frames us;
* strict transport only where the public address is https, because a browser would otherwise be locked out.
*/ function securityHeaders(settings, policy) {
	const isHttps = settings.PUBLIC_URL?.startsWith("https:") ?? false;
	return {
		contentSecurityPolicy: {
			useDefaults: false,
			directives: directives(policy, isHttps)
		},
		strictTransportSecurity: isHttps ? {
			maxAge: SECONDS_PER_YEAR,
			includeSubDomains: false
		} : false,
		referrerPolicy: { policy: "same-origin" },
		crossOriginOpenerPolicy: { policy: "same-origin" },
		crossOriginResourcePolicy: { policy: "same-origin" },
		xFrameOptions: { action: "deny" }
	};
}
/**
* Names and values of the security headers. They are the same for every answer, so helmet writes them once, for a question to
* a server that serves nothing else, and not with every request.
*/ async function renderSecurityHeaders(settings, policy) {
	const probe = (0, import_fastify.default)();
	await probe.register(import_helmet.default, securityHeaders(settings, policy));
	probe.get("/", (_request, reply) => reply.send(reply.raw.getHeaders()));
	const answer = await probe.inject("/");
	await probe.close();
	return Object.entries(answer.json());
}
function directives(policy, isHttps) {
	return {
		"default-src": ["'self'"],
		"script-src": ["'self'"],
		"style-src": ["'self'", ...policy.styleSources ?? []],
		"img-src": [
			"'self'",
			"data:",
			"blob:"
		],
		"font-src": ["'self'"],
		"connect-src": ["'self'"],
		"manifest-src": ["'self'"],
		"worker-src": ["'self'"],
		"object-src": ["'none'"],
		"base-uri": ["'none'"],
		"form-action": ["'self'"],
		"frame-ancestors": ["'none'"],
		...isHttps ? { "upgrade-insecure-requests": [] } : {}
	};
}
/** The least an answer needs that is refused before the ordinary headers are set. */ const LEAST_SECURITY_HEADERS = {
	"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "same-origin",
	"Cache-Control": "no-store"
};
/** Gives a reply the least it needs. */ function setSecurityHeaders(reply) {
	reply.headers(LEAST_SECURITY_HEADERS);
}

export { LEAST_SECURITY_HEADERS, renderSecurityHeaders, setSecurityHeaders };