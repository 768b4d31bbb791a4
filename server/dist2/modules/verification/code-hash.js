import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/verification/code-hash.js
/** The keyed hash a code is kept as; it holds for one conversation and account only. */ function codeHash(cipher, place, code) {
	return cipher.keyedHash("verification.code", `${place.conversationId}:${place.userId}:${code}`);
}

export { codeHash };