import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/models/dto/is-model-reference.js
var import_cjs = require_cjs();
const LONGEST_NAME = 200;
const LARGEST_NUMBER = 2147483647;
/** The number of a model's row, or its name. */ const IsModelReference = () => (0, import_cjs.ValidateBy)({
	name: "isModelReference",
	validator: {
		validate: isModelReference,
		defaultMessage: (problem) => `${problem?.property} must be the number or the name of a model`
	}
});
function isModelReference(value) {
	if (typeof value === "string") return value.length > 0 && value.length <= LONGEST_NAME;
	return Number.isInteger(value) && Number(value) > 0 && Number(value) <= LARGEST_NUMBER;
}

export { IsModelReference };