import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/invalid-refresh-token.error.js
/** A refresh token that is unknown, over, or was used before. */ var InvalidRefreshTokenError = class extends ProblemError {
	constructor() {
		super("This refresh token is not accepted. Sign in again."), this.code = "AUTH.REFRESH_REFUSED", this.kind = "unauthenticated";
	}
};

export { InvalidRefreshTokenError };