import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { AccountTakenError } from "./errors/account-taken.error.js";
import { foldLogin } from "./login-name.js";

// dist/modules/users/account-rows.js
/**
* Writes an account with its address; when another account has the address, without what makes it the one that is found.
*
* @throws AccountTakenError for a user name of another account.
*/ async function withOwnAddress(email, write) {
	try {
		return await write(addressOf(email));
	} catch (error) {
		if (!(error instanceof AccountTakenError) || email === null) throw error;
		return write({
			email,
			emailKey: null
		});
	}
}
/** An address with the form of it that must be unique. */ function addressOf(email) {
	return {
		email,
		emailKey: email === null ? null : foldLogin(email)
	};
}
/** The same without the fields that were left out, which TypeORM would refuse. */ function given(changes) {
	const rest = { ...changes };
	for (const [field, value] of Object.entries(changes)) if (value === void 0) Reflect.deleteProperty(rest, field);
	return rest;
}
/** The row of a new account, active and with what nobody chose yet. */ function newUser(known) {
	return {
		email: null,
		emailKey: null,
		name: "",
		customerId: null,
		language: "",
		mailOnReply: true,
		passwordHash: null,
		isActive: true,
		...known,
		usernameKey: foldLogin(known.username)
	};
}

export { addressOf, given, newUser, withOwnAddress };