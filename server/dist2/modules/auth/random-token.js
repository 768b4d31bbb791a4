import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { randomBytes } from "node:crypto";

// dist/modules/auth/random-token.js
const TOKEN_BYTES = 32;
/** A secret that cannot be guessed: 256 random bits as base64url after the prefix that tells its kind. */ function randomToken(prefix) {
	return `${prefix}${randomBytes(TOKEN_BYTES).toString("base64url")}`;
}

export { randomToken };