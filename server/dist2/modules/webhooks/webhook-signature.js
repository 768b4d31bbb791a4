import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { createHmac, timingSafeEqual } from "node:crypto";

// dist/modules/webhooks/webhook-signature.js
const MILLISECONDS = 1e3;
/** Seconds that a signed request may be away from our clock, either way. */ const SIGNATURE_WINDOW_SECONDS = 300;
const HEADER = /^t=(\d{1,12})((?:,v1=[0-9a-f]{64}){1,5})$/;
/** The header that carries the signature, in both directions. */ const SIGNATURE_HEADER = "x-counterpoint-signature";
/** Signs a body: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body", hexadecimal>`. */ function sign(body, secret, atMilliseconds = Date.now()) {
	const time = Math.floor(atMilliseconds / MILLISECONDS);
	return `t=${time},v1=${digest(secret, time, body)}`;
}
/**
* Whether one of the secrets signed this body within the window. Several secrets are in force while one is replaced by
* another.
*/ function isSigned(body, header, secrets, atMilliseconds = Date.now()) {
	const [, written = "", signatures = ""] = HEADER.exec(header ?? "") ?? [];
	const time = Number(written);
	const isFresh = Math.abs(atMilliseconds / MILLISECONDS - time) <= 300;
	if (written === "" || !isFresh) return false;
	const given = signatures.split(",v1=").slice(1);
	return secrets.some((secret) => given.some((signature) => isSame(signature, digest(secret, time, body))));
}
/** The time a header was signed at, in the one form that counts; the header itself can be written in many ways. */ function signedTime(header) {
	return Number(HEADER.exec(header)?.[1]);
}
function digest(secret, time, body) {
	return createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
}
function isSame(one, other) {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

export { SIGNATURE_HEADER, SIGNATURE_WINDOW_SECONDS, isSigned, sign, signedTime };