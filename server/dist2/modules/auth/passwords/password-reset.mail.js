import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/auth/passwords/password-reset.mail.js
/** The mail that brings a password reset key. */ function passwordResetMail({ to, username, token, storeName }) {
	const text = [
		`Somebody asked to choose a new password for the account ${username}.`,
		"",
		`The reset key is ${token}`,
		"It is good for one hour and for one use.",
		"",
		"If it was not you, you need not do anything: your password stays as it is.",
		"",
		storeName
	].join("\n");
	return {
		to,
		subject: `Choose a new password for ${storeName}`,
		text
	};
}

export { passwordResetMail };