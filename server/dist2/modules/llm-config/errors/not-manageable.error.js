import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/not-manageable.error.js
/** The provider's server cannot download or remove models; files are put into and taken out of the folder by hand. */ var NotManageableError = class extends ProblemError {
	constructor() {
		super("Models of this provider cannot be downloaded or removed from here."), this.code = "MODEL.NOT_MANAGEABLE", this.kind = "unprocessable";
	}
};

export { NotManageableError };