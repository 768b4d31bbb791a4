import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/unsupported-media.error.js
/** A body that is not JSON: forms and plain text are refused unread, so that no other site's form can post here. */ var UnsupportedMediaError = class extends ProblemError {
	constructor() {
		super("Send the body as application/json."), this.code = "REQUEST.UNSUPPORTED_MEDIA", this.kind = "unsupported_media";
	}
};

export { UnsupportedMediaError };