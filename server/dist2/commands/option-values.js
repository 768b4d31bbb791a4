import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { UsageError } from "./usage.error.js";

// dist/commands/option-values.js
/** @throws UsageError naming the option when its value is no whole number in the range. */ function wholeNumber(name, text, range) {
	if (text === void 0) return range.fallback;
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= range.minimum && value <= range.maximum) return value;
	throw new UsageError(`--${name} must be a whole number from ${range.minimum} to ${range.maximum}.`);
}
/** @throws UsageError naming the option when it was left out. */ function needed(name, text) {
	if (text === void 0 || text === "") throw new UsageError(`--${name} is needed.`);
	return text;
}
/** @throws UsageError naming the option when its value is none of the choices; undefined when it was left out. */ function oneOf(name, text, choices) {
	if (text === void 0) return void 0;
	const choice = choices.find((candidate) => candidate === text);
	if (choice === void 0) throw new UsageError(`--${name} must be one of ${choices.join(", ")}.`);
	return choice;
}

export { needed, oneOf, wholeNumber };