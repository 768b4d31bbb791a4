import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, mr as init_catch_decorator, pr as Catch } from "../../chunks/packages-CEiAl99H.js";
import { PROBLEM_MEDIA_TYPE, toProblemDocument } from "./problem-document.js";
import { problemOfError } from "./problem-of-error.js";

// dist/common/http/problem.filter.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ProblemFilter = class ProblemFilter {
	catch(error, host) {
		const http = host.switchToHttp();
		const request = http.getRequest();
		const problem = problemOfError(error);
		if (problem.status === 500) this.logFault(error, request);
		sendProblem(http.getResponse(), problem, request.id);
	}
	logFault(error, request) {
		const stack = error instanceof Error ? error.stack : String(error);
		this.logger.error(`Request ${request.id} (${request.method} ${request.routeOptions.url ?? "?"}) failed`, stack);
	}
	constructor() {
		this.logger = new Logger(ProblemFilter.name);
	}
};
ProblemFilter = _ts_decorate([Catch()], ProblemFilter);
/** Sends a problem, unless the reply has begun: a stream that has begun ends by its own rules. */ function sendProblem(reply, problem, requestId) {
	if (reply.sent || reply.raw.headersSent) return;
	if (problem.retryAfterSeconds !== void 0) reply.header("Retry-After", String(problem.retryAfterSeconds));
	if (problem.status === 401) reply.header("WWW-Authenticate", "Bearer");
	reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(toProblemDocument(problem, requestId));
}

export { ProblemFilter, sendProblem };