import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { randomInt } from "node:crypto";

// dist/modules/verification/one-time-code.js
const DIGITS = 6;
const WRITTEN_CODE = /^\d{3}[\s-]?\d{3}$/;
/** A fresh code of six digits from the system's random source; leading zeros are part of it. */ function generateCode() {
	return randomInt(10 ** DIGITS).toString().padStart(DIGITS, "0");
}
/** The six digits of a typed code ("123456", "123 456", "123-456"); null when the text is anything else. */ function parseCode(text) {
	const trimmed = text.trim();
	return WRITTEN_CODE.test(trimmed) ? trimmed.replace(/\D/g, "") : null;
}
/** Whether a text that answers "which code did you get?" is a code. */ function looksLikeCode(text) {
	return parseCode(text) !== null;
}

export { generateCode, looksLikeCode, parseCode };