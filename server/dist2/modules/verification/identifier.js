import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { looksLikeCode } from "./one-time-code.js";

// dist/modules/verification/identifier.js
const EMAIL_LENGTH = 254;
const EMAIL = /^[\p{L}\p{N}](?:[\p{L}\p{N}._+'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;
const PHONE = /^\+?[\d\s().\-/]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PHONE_DIGITS = {
	fewest: 7,
	most: 15
};
const CUSTOMER_ID = /^[1-9]\d{0,5}$/;
const STATED_ID = /^(?:(?:i am|i'm|im|it is|it's|this is|my)\s+)?(?:customer|client|account)?\s*(?:id|number|no\.?|nr\.?|#)?\s*(?:is|:)?\s*#?([1-9]\d{0,8})$/i;
const TEXT_LENGTH = 300;
/**
* Reads the identifier out of what a person typed: an e-mail address anywhere in a sentence, or a whole text that is a
* phone number (7 to 15 digits) or a customer id ("5", "customer 5", "my id is 5"). Null when there is none, or when
* there is more than one: nobody's identity is guessed. Numbers in other spellings ("01", "1.0", "１") are none.
*/ function parseIdentifier(text) {
	if (text.length > TEXT_LENGTH) return null;
	const trimmed = text.trim().replace(/[.!?,;]+$/, "");
	return trimmed.includes("@") ? emailIn(trimmed) : customerIdOf(trimmed) ?? phoneOf(trimmed);
}
/** Whether a text that answers "who are you?" holds an identifier. */ function looksLikeIdentifier(text) {
	return parseIdentifier(text) !== null;
}
/** One text for each identifier, for keyed hashes. */ function canonicalIdentifier(identifier) {
	switch (identifier.kind) {
		case "email": return `email:${identifier.email}`;
		case "phone": return `phone:${identifier.digits}`;
		case "customer_id": return `customer_id:${identifier.customerId}`;
	}
}
function emailIn(text) {
	const found = text.split(/\s+/).filter((word) => word.includes("@"));
	const [first] = found;
	if (first === void 0 || found.length > 1) return null;
	const email = first.replace(/^[<("']+|[>)"',;:.!?]+$/g, "").toLowerCase();
	return email.length <= EMAIL_LENGTH && EMAIL.test(email) ? {
		kind: "email",
		email
	} : null;
}
function customerIdOf(text) {
	const digits = CUSTOMER_ID.test(text) ? text : statedId(text);
	return digits === void 0 ? null : {
		kind: "customer_id",
		customerId: Number(digits)
	};
}
function statedId(text) {
	return /[a-z#]/i.test(text) ? STATED_ID.exec(text)?.[1] : void 0;
}
function phoneOf(text) {
	const digits = text.replace(/\D/g, "");
	const fits = digits.length >= PHONE_DIGITS.fewest && digits.length <= PHONE_DIGITS.most;
	return PHONE.test(text) && fits && !DATE.test(text) ? {
		kind: "phone",
		digits
	} : null;
}

export { canonicalIdentifier, looksLikeCode, looksLikeIdentifier, parseIdentifier };