import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { InvalidInputError } from "./errors/invalid-input.error.js";
import { ValidatedQueriesPipe } from "./validated-queries.pipe.js";

// dist/common/http/validation.pipe.js
/**
* Checks every body, query and path parameter against its DTO: unknown fields and wrong types are refused, and every
* field at fault is named.
*/ function makeValidationPipe() {
	return new ValidatedQueriesPipe({
		whitelist: true,
		forbidNonWhitelisted: true,
		forbidUnknownValues: true,
		transform: true,
		validationError: {
			target: false,
			value: false
		},
		exceptionFactory: (errors) => new InvalidInputError(toFieldProblems(errors))
	});
}
/**
* Flattens the validator's tree into one entry a field with one reason: of the rules a value breaks, the validator names
* the one that stands first above the field last, and that is the one about its type.
*/ function toFieldProblems(errors, parents = []) {
	return errors.flatMap((error) => {
		const path = [...parents, error.property];
		const [rule, text] = Object.entries(error.constraints ?? {}).at(-1) ?? [];
		const detail = rule === void 0 || text === void 0 ? null : detailOf(rule, text, error.property);
		return [...detail === null ? [] : [{
			field: path.join("."),
			detail
		}], ...toFieldProblems(error.children ?? [], path)];
	});
}
function detailOf(rule, text, property) {
	if (rule === "whitelistValidation") return "is not a known field";
	return text.startsWith(`${property} `) ? text.slice(property.length + 1) : text;
}

export { makeValidationPipe, toFieldProblems };