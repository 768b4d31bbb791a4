import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { WeakPasswordError } from "../errors/weak-password.error.js";
import { foldLogin } from "../login-name.js";
import { isCommonPassword } from "./common-passwords.js";

// dist/modules/users/passwords/password-rules.js
/** Characters (code points) a password needs. */ const MINIMUM_PASSWORD_LENGTH = 8;
/** Characters a password may have; longer ones are refused, never cut. */ const MAXIMUM_PASSWORD_LENGTH = 256;
/**
* Refuses a password that guessing would find. No rule about which kinds of characters it has: length and rarity count.
*
* @param field the field of the request that the refusal names.
* @throws WeakPasswordError with the reason.
*/ function checkPassword(password, owner, field = "password") {
	const length = [...password].length;
	if (length < 8) throw new WeakPasswordError(`needs at least ${8} characters`, field);
	if (length > 256) throw new WeakPasswordError(`may have at most ${256} characters`, field);
	if (isCommonPassword(password)) throw new WeakPasswordError("is one of those that are tried first", field);
	if (isNameOf(password, owner)) throw new WeakPasswordError("is the name of the account", field);
}
function isNameOf(password, { username, email }) {
	const folded = foldLogin(password);
	return [
		username,
		email ?? "",
		(email ?? "").split("@")[0] ?? ""
	].map(foldLogin).some((name) => name !== "" && name === folded);
}

export { MAXIMUM_PASSWORD_LENGTH, MINIMUM_PASSWORD_LENGTH, checkPassword };