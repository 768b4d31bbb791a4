import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";

// dist/modules/llm-config/transport/allowed-hosts.js
/**
* Whether the server may talk to the model server at this address: http or https, no user name or password in it, and
* a host that stands in the list letter for letter (brackets of IPv6 addresses aside). Addresses in unusual spellings
* are compared in the form they would be used in.
*/ function isAllowedAddress(address, allowedHosts) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return false;
	const host = bare(url.hostname);
	return allowedHosts.some((allowed) => bare(allowed) === host);
}
/** @throws ModelUnavailableError when the server may not talk to this address. */ function requireAllowedAddress(address, allowedHosts) {
	if (!isAllowedAddress(address, allowedHosts)) throw new ModelUnavailableError("not_allowed");
}
function bare(host) {
	return host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
}

export { isAllowedAddress, requireAllowedAddress };