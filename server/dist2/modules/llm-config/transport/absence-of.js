import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Jt as literal, Xt as object } from "../../../chunks/packages-CEiAl99H.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";

// dist/modules/llm-config/transport/absence-of.js
const timeOut = object({ name: literal("TimeoutError") });
/** Why a server that was asked for its health gave none. */ function absenceOf(error) {
	if (error instanceof ModelUnavailableError && error.reason !== "busy") return error.reason;
	return timeOut.safeParse(error).success ? "not_answering" : "wrong_address";
}

export { absenceOf };