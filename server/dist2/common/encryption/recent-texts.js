import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/encryption/recent-texts.js
const GENERATION_MILLISECONDS = 6e4;
const GENERATION_CHARACTERS = 2e6;
/**
* Texts that were opened a moment ago, by their sealed form, which never changes its meaning: lists and reloads open the same
* ones over and over. Two generations, so that a text that nobody reads again is dropped after two minutes of use at most, and
* the memory stays bounded.
*/ var RecentTexts = class {
	/** @param clock milliseconds; it need not be the time of day. */ constructor(clock = () => performance.now()) {
		this.clock = clock;
		this.young = /* @__PURE__ */ new Map();
		this.old = /* @__PURE__ */ new Map();
		this.youngCharacters = 0;
		this.youngSince = clock();
	}
	/** The text behind a sealed one for the same purpose; undefined when it has to be opened. */ find(purpose, sealed) {
		this.growOld();
		const name = `${purpose} ${sealed}`;
		return this.young.get(name) ?? this.renewed(name);
	}
	keep(purpose, sealed, text) {
		this.add(`${purpose} ${sealed}`, text);
	}
	renewed(name) {
		const text = this.old.get(name);
		if (text !== void 0) this.add(name, text);
		return text;
	}
	add(name, text) {
		this.young.set(name, text);
		this.youngCharacters += name.length + text.length;
	}
	growOld() {
		const at = this.clock();
		const age = at - this.youngSince;
		if (age < GENERATION_MILLISECONDS && this.youngCharacters < GENERATION_CHARACTERS) return;
		this.old = age < 2 * GENERATION_MILLISECONDS ? this.young : /* @__PURE__ */ new Map();
		this.young = /* @__PURE__ */ new Map();
		this.youngCharacters = 0;
		this.youngSince = at;
	}
};

export { RecentTexts };