import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/dto/is-customer-claim.js
var import_cjs = require_cjs();
const LONGEST = 100;
/** Accepts what may name a store customer: a text of 1 to 100 characters, or a whole number. */ const IsCustomerClaim = () => (0, import_cjs.ValidateBy)({
	name: "isCustomerClaim",
	validator: {
		validate: (value) => typeof value === "string" ? value.trim() !== "" && value.length <= LONGEST : Number.isSafeInteger(value),
		defaultMessage: () => `must be a whole number, or a text of 1 to ${LONGEST} characters`
	}
});

export { IsCustomerClaim };