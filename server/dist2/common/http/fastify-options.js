import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { sendProblem } from "./problem.filter.js";
import { problemOfError } from "./problem-of-error.js";
import { refuseConnection } from "./refuse-connection.js";
import { setSecurityHeaders } from "./security-headers.js";
import { randomUUID } from "node:crypto";

// dist/common/http/fastify-options.js
const BODY_LIMIT_BYTES = 1048576;
/** Room for a credential that is far too long, so that it is refused as one and not as a broken request. */ const HEADER_LIMIT_BYTES = 131072;
const HEADERS_TIMEOUT_MILLISECONDS = 1e4;
const REQUEST_TIMEOUT_MILLISECONDS = 3e4;
const TIMEOUT_CHECK_MILLISECONDS = 5e3;
const KEPT_REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;
/**
* How the HTTP server is set up when it is made: limits on size and time against slow or greedy clients, both spellings
* of a path, and who may say where a request came from. Streams that answer are not cut by the time limits.
*/ function fastifyOptions(settings) {
	return {
		bodyLimit: BODY_LIMIT_BYTES,
		trustProxy: settings.TRUST_PROXY.length > 0 ? settings.TRUST_PROXY : false,
		genReqId: (request) => requestIdOf(request),
		requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
		http: {
			maxHeaderSize: HEADER_LIMIT_BYTES,
			headersTimeout: HEADERS_TIMEOUT_MILLISECONDS,
			connectionsCheckingInterval: TIMEOUT_CHECK_MILLISECONDS
		},
		routerOptions: { ignoreTrailingSlash: true },
		clientErrorHandler: refuseConnection,
		frameworkErrors: (error, request, reply) => {
			setSecurityHeaders(reply);
			sendProblem(reply, problemOfError(error), request.id);
		}
	};
}
/** The id a client gave its request, when it is one that may go into a log, else a new one. */ function requestIdOf(request) {
	const given = request.headers["x-request-id"];
	return typeof given === "string" && KEPT_REQUEST_ID.test(given) ? given : randomUUID();
}

export { fastifyOptions };