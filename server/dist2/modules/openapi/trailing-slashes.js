import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/openapi/trailing-slashes.js
const ENDS_IN_SLASH = /^\/(api|webhooks)(\/|$)/;
/** Writes the paths of the interface the way clients are asked to call them: with a slash at the end. */ function withTrailingSlashes(paths) {
	return Object.fromEntries(Object.entries(paths).map(([path, item]) => [ENDS_IN_SLASH.test(path) ? `${path.replace(/\/$/, "")}/` : path, item]));
}

export { withTrailingSlashes };