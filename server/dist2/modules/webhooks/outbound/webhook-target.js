import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isPrivateAddress } from "./private-address.js";
import { isIP } from "node:net";
import { lookup } from "node:dns";

// dist/modules/webhooks/outbound/webhook-target.js
/** @returns what is wrong with an address as it is written; null when it may be tried. @param allowedHosts hosts that may be private and plain http. */ function problemOfTarget(text, allowedHosts) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null) return "no_url";
	if (url.username !== "" || url.password !== "") return "has_credentials";
	const host = bare(url.hostname);
	if (allowedHosts.map(bare).includes(host)) return /^https?:$/.test(url.protocol) ? null : "no_url";
	if (url.protocol !== "https:") return "not_https";
	return (isIP(host) === 0 ? /(^|\.)(localhost|local|internal)$/.test(host) : isPrivateAddress(host)) ? "private_address" : null;
}
/** A name look-up that gives no address inside; the connection is made to what was looked at, so a second answer of the name server changes nothing. */ function outsideLookup(allowedHosts) {
	return (hostname, options, done) => {
		lookup(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null) return done(error, "", 4);
			const usable = allowedHosts.map(bare).includes(bare(hostname)) ? found : found.filter(({ address }) => !isPrivateAddress(address));
			const [first] = usable;
			if (first === void 0) return done(/* @__PURE__ */ new Error("The name leads to a private address."), "", 4);
			if (options.all === true) return done(null, usable);
			return done(null, first.address, first.family);
		});
	};
}
function bare(host) {
	return host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
}

export { outsideLookup, problemOfTarget };