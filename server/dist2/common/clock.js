import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/clock.js
/** The present moment as ISO 8601 in UTC with milliseconds, the form in which every time is stored and sent. */ function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}
/** The moment `seconds` after the given one (default: the present), in the same form; negative looks back. */ function secondsFrom(seconds, start = now()) {
	return new Date(Date.parse(start) + seconds * 1e3).toISOString();
}

export { now, secondsFrom };