import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NotAuthenticatedError } from "../../../common/http/errors/not-authenticated.error.js";
import { Policy } from "../../policy/policy.js";

// dist/modules/analytics/prometheus/metrics-access.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
var MetricsAccess = class {
	constructor(policy) {
		this.policy = policy;
	}
	/** @throws NotAuthenticatedError, ForbiddenError. */ require(request) {
		const { caller } = request;
		if (caller === void 0 && isLocal(request)) return;
		if (caller === void 0) throw request.authenticationProblem ?? new NotAuthenticatedError();
		this.policy.require(caller, "metrics:read");
	}
};
MetricsAccess = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Policy === "undefined" ? Object : Policy])
], MetricsAccess);
/** A request that a proxy on this machine hands on comes from elsewhere. */ function isLocal({ socket, headers, authenticationProblem }) {
	const isHandedOn = headers["x-forwarded-for"] !== void 0 || headers.forwarded !== void 0;
	return authenticationProblem === void 0 && !isHandedOn && LOOPBACK.test(socket.remoteAddress ?? "");
}

export { MetricsAccess };