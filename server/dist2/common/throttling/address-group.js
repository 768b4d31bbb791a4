import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isIPv6 } from "node:net";

// dist/common/throttling/address-group.js
const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const NETWORK_GROUPS = 4;
/**
* The part of a network address that one household or machine keeps: the whole of an IPv4 address, the /64 network of an
* IPv6 address, whose other half its owner may change at will. Limits count by it.
*/ function addressGroup(address) {
	const mapped = MAPPED_IPV4.exec(address)?.[1];
	if (mapped !== void 0) return mapped;
	return isIPv6(address) ? `${expand(address).slice(0, NETWORK_GROUPS).join(":")}::/64` : address;
}
function expand(address) {
	const [head = "", tail = ""] = address.split("%")[0]?.split("::", 2) ?? [];
	const start = head.split(":").filter((group) => group !== "");
	const end = tail.split(":").filter((group) => group !== "");
	const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => "0");
	return [
		...start,
		...zeros,
		...end
	].map((group) => Number.parseInt(group, 16).toString(16));
}

export { addressGroup };