import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";

// dist/common/http/fields/is-moment.js
var import_cjs = require_cjs();
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
/** Whether a text is a date or a moment of ISO 8601 that the calendar has. */ function isMoment(value) {
	return typeof value === "string" && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
}
/** Accepts a date, or a moment with or without its offset; without one it is read as UTC. */ const IsMoment = () => (0, import_cjs.ValidateBy)({
	name: "isMoment",
	validator: {
		validate: isMoment,
		defaultMessage: () => "must be a date or a moment of ISO 8601, such as 2026-01-31T09:30:00Z"
	}
});
/** The moment as ISO 8601 in UTC with milliseconds. */ function toMoment(text) {
	return new Date(/T.*\d$/.test(text) && !/[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text).toISOString();
}

export { IsMoment, isMoment, toMoment };