import { i as __name, s as __toESM } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { d as require_cookie } from "../../chunks/packages-CEiAl99H.js";
import { obeyBodyLimits } from "./body-limit.decorator.js";
import { addRequestHooks } from "./request-hooks.js";
import { renderSecurityHeaders } from "./security-headers.js";

// dist/common/http/configure-http.js
var import_cookie = /* @__PURE__ */ __toESM(require_cookie(), 1);
/**
* Makes an application ready to be asked over HTTP: security headers, cookies, request ids. Call it once, before
* `listen`. What needs injection (guards, pipe, filter) comes with the modules instead.
*/ async function configureHttp(application, settings, policy = {}) {
	obeyBodyLimits(application.getHttpAdapter().getInstance());
	const fastify = application.getHttpAdapter().getInstance();
	const headers = await renderSecurityHeaders(settings, policy);
	fastify.addHook("onRequest", (_request, { raw }, done) => {
		for (const [name, value] of headers) raw.setHeader(name, value);
		done();
	});
	await application.register(import_cookie.default);
	addRequestHooks(fastify, settings);
}

export { configureHttp };