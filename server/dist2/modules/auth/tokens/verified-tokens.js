import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/auth/tokens/verified-tokens.js
const MOST_KEPT = 5e3;
/**
* Tokens whose signature was found good a moment ago: a client sends the same one with every request of a quarter of an
* hour, and checking it costs more than the rest of its sign-in. The times are looked at anew each time; whether the session
* still stands is looked up in the database, as before.
*/ var VerifiedTokens = class {
	constructor(toleranceSeconds) {
		this.toleranceSeconds = toleranceSeconds;
		this.tokens = /* @__PURE__ */ new Map();
	}
	/** @returns what is known of exactly this token, while it is in force. */ find(token, atMilliseconds = Date.now()) {
		const known = this.tokens.get(token);
		if (known === void 0) return null;
		const seconds = Math.floor(atMilliseconds / 1e3);
		if (seconds < known.expiresAt + this.toleranceSeconds && seconds >= known.notBefore - this.toleranceSeconds) return known.claims;
		this.tokens.delete(token);
		return null;
	}
	/** Keeps a token that was verified; the oldest ones make room. */ keep(token, verified) {
		if (this.tokens.size >= MOST_KEPT) {
			const [oldest = ""] = this.tokens.keys();
			this.tokens.delete(oldest);
		}
		this.tokens.set(token, verified);
	}
};

export { VerifiedTokens };