import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { addressGroup } from "./address-group.js";

// dist/common/throttling/request-tracker.js
/**
* Whether a request has the allowance of people without an account. Guests have it too: the next guest account costs
* nothing.
*/ function isAnonymous({ caller }) {
	return caller === void 0 || caller.role === "guest";
}
/**
* The key under which a request is counted: the account, or the network address where the account costs nothing, so
* that a hundred guests of one address share one allowance.
*/ function trackerOf(request) {
	const { caller, ip } = request;
	return caller === void 0 || isAnonymous(request) ? `address:${addressGroup(ip)}` : `user:${caller.userId}`;
}

export { isAnonymous, trackerOf };