import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Mn as init_http_exception, Sn as init_common, jn as HttpException } from "../../chunks/packages-CEiAl99H.js";
import { ProblemError } from "../errors/problem.error.js";
import { isDatabaseUnavailable } from "./database-unavailable.js";
import { STATUS_OF_KIND } from "./problem-document.js";

// dist/common/http/problem-of-error.js
init_common();
const INTERNAL = {
	status: 500,
	code: "SERVER.INTERNAL",
	detail: "Something went wrong on our side."
};
const DATABASE_UNAVAILABLE = {
	status: 503,
	code: "DATABASE.UNAVAILABLE",
	detail: "The database does not answer at the moment. Try again shortly.",
	retryAfterSeconds: 5
};
const UNREADABLE_ADDRESS = {
	status: 400,
	code: "REQUEST.MALFORMED_ADDRESS",
	detail: "The address cannot be read: a part of it is not encoded as UTF-8."
};
/** Own words for what the framework refuses: its messages may quote the request. */ const FRAMEWORK_PROBLEMS = {
	400: {
		status: 400,
		code: "REQUEST.MALFORMED",
		detail: "The request cannot be read. Is its body valid JSON?"
	},
	401: {
		status: 401,
		code: "AUTH.NOT_AUTHENTICATED",
		detail: "Sign in first."
	},
	403: {
		status: 403,
		code: "AUTH.FORBIDDEN",
		detail: "This is not yours to do."
	},
	404: {
		status: 404,
		code: "ROUTE.NOT_FOUND",
		detail: "There is nothing at this address."
	},
	405: {
		status: 405,
		code: "ROUTE.METHOD_NOT_ALLOWED",
		detail: "This method is not allowed here."
	},
	408: {
		status: 408,
		code: "REQUEST.TIMEOUT",
		detail: "The request did not arrive in time."
	},
	413: {
		status: 413,
		code: "REQUEST.TOO_LARGE",
		detail: "The body of the request is too large."
	},
	414: {
		status: 414,
		code: "REQUEST.ADDRESS_TOO_LONG",
		detail: "The address of the request is too long."
	},
	415: {
		status: 415,
		code: "REQUEST.UNSUPPORTED_MEDIA",
		detail: "Send the body as application/json."
	},
	429: {
		status: 429,
		code: "THROTTLE.LIMIT_REACHED",
		detail: "Too many requests. Wait a little."
	},
	431: {
		status: 431,
		code: "REQUEST.HEADERS_TOO_LARGE",
		detail: "The headers of the request are too large."
	},
	503: {
		status: 503,
		code: "SERVER.UNAVAILABLE",
		detail: "The server cannot answer at the moment."
	}
};
/**
* Translates whatever was thrown into a problem that may be shown. Only the words of a `ProblemError` reach the caller;
* everything else gets words of ours, so no stack trace, SQL, path or piece of the request leaks.
*/ function problemOfError(error) {
	if (error instanceof ProblemError) return problemOfProblemError(error);
	if (isUnreadableAddress(error)) return UNREADABLE_ADDRESS;
	if (isDatabaseUnavailable(error)) return DATABASE_UNAVAILABLE;
	return FRAMEWORK_PROBLEMS[frameworkStatus(error)] ?? INTERNAL;
}
function isUnreadableAddress(error) {
	return error instanceof Error && "code" in error && error.code === "FST_ERR_BAD_URL";
}
function problemOfProblemError(error) {
	return {
		status: STATUS_OF_KIND[error.kind],
		code: error.code,
		detail: error.message,
		errors: error.errors,
		retryAfterSeconds: error.retryAfterSeconds
	};
}
function frameworkStatus(error) {
	if (error instanceof HttpException) return error.getStatus();
	const status = error instanceof Error && "statusCode" in error ? error.statusCode : void 0;
	return typeof status === "number" ? status : 500;
}

export { problemOfError };