import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/invalid-credential.error.js
/** A cookie, access token or API key that is unknown, over, of the wrong kind, or belongs to an account that is switched off. */ var InvalidCredentialError = class extends ProblemError {
	constructor() {
		super("These credentials are not accepted. Sign in again."), this.code = "AUTH.CREDENTIAL_REFUSED", this.kind = "unauthenticated";
	}
};

export { InvalidCredentialError };