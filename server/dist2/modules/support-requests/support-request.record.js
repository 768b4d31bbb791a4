import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/support-requests/support-request.record.js
/** The number people call a request by, such as `SR-000123`. */ function numberOf(id) {
	return `SR-${String(id).padStart(6, "0")}`;
}

export { numberOf };