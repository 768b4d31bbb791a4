import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/users/login-name.js
/** Folds a user name or e-mail address, so that case and the way characters are composed make no second account. */ function foldLogin(text) {
	return text.normalize("NFKC").trim().toLowerCase();
}

export { foldLogin };