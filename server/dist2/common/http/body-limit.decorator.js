import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { b as RouteConfig } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/body-limit.decorator.js
/** Lets a route take a larger body than the others. */ const BodyLimit = (bytes) => RouteConfig({ bodyLimitBytes: bytes });
/** Has the server obey `@BodyLimit`. Call it before the routes are there. */ function obeyBodyLimits(fastify) {
	fastify.addHook("onRoute", (route) => {
		const bytes = route.config?.bodyLimitBytes;
		if (bytes !== void 0) route.bodyLimit = bytes;
	});
}

export { BodyLimit, obeyBodyLimits };