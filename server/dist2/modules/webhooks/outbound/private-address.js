import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { BlockList, isIP } from "node:net";

// dist/modules/webhooks/outbound/private-address.js
const INSIDE = new BlockList();
for (const [address, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 3]
]) INSIDE.addSubnet(address, bits, "ipv4");
for (const [address, bits] of [
	["::", 96],
	["64:ff9b::", 96],
	["2002::", 16],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8]
]) INSIDE.addSubnet(address, bits, "ipv6");
/** Whether an IP address leads into this machine or a private network, in whatever notation. Texts that are no address count as such. */ function isPrivateAddress(address) {
	const kind = isIP(address);
	if (kind === 0) return true;
	return INSIDE.check(address, kind === 4 ? "ipv4" : "ipv6");
}

export { isPrivateAddress };