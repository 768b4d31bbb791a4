import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/openapi/close-schemas.js
/** Says of every object that it holds the named fields and no others, as the server means and checks it. */ function closeSchemas(schemas) {
	for (const schema of Object.values(schemas)) if ("properties" in schema && schema.additionalProperties === void 0) schema.additionalProperties = false;
}

export { closeSchemas };