import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/intents/intent.js
/**
* One thing people ask for, whole in one file `agents/<folder>/intents/<name-with-dashes>.intent.ts`: the signs it is known
* by, the tool calls that answer it, and the words of the answer. The files are found; nothing else changes for a new one.
*/ var Intent = class {
	/** What wording and follow-ups must know beyond names and figures, such as what of a track was asked. */ notes(_reading) {
		return {};
	}
	/** The slots of one request in place of two of this intent in one message; null when both are answered by themselves. */ merge(_one, _other) {
		return null;
	}
	constructor() {
		/** True when the calls need a proven customer. */ this.needsIdentity = false;
		/** Phrases that mean this intent alone, comma-separated and normalised; the sign `cue` stands for them. */ this.cues = {};
		/** Whether a short question without a pronoun may be about what was spoken of before ("and the songs?"). */ this.leansSilently = true;
		/** The intent that "yes" to the answer takes up, with the same names and details; none unless the answer offers one. */ this.offers = null;
		/** Kinds of names that an answer to "which one do you mean?" may give. */ this.asksFor = [];
	}
};
/** The name of a kind among the slots, as the catalogue writes it; undefined when there is none. */ function nameOf(slots, kind) {
	return slots.names.find((name) => name.kind === kind)?.text;
}
/** A figure or note of the slots when it is a number. */ function numberOf(slots, detail) {
	const value = slots.details[detail];
	return typeof value === "number" ? value : void 0;
}
/** A figure or note of the slots when it is text. */ function textOf(slots, detail) {
	const value = slots.details[detail];
	return typeof value === "string" ? value : void 0;
}
/** One call of a tool; arguments without a value are left out. */ function call(tool, toolArguments = {}) {
	return {
		tool,
		arguments: Object.fromEntries(Object.entries(toolArguments).filter(([, value]) => value !== void 0))
	};
}

export { Intent, call, nameOf, numberOf, textOf };