import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { normaliseWords } from "../../store/names/normalise-words.js";
import { canBeMisspelling } from "../../store/names/word-pairs.js";

// dist/modules/tools/names/name-resolver.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
/** Most names suggested when nothing was found. */ const SUGGESTIONS = 3;
/** A misspelling or part of a name is taken for it from this score on… */ const LEAST_SCORE = .75;
/** …when at least this share of the given letters belongs to it ("rock music" is about the genre Rock)… */ const LEAST_SHARE = .7;
const LEAST_SHARE_OF_GENRE = .4;
/** …and no other name of the kind comes this close. */ const LEAST_LEAD = .05;
var NameResolver = class {
	constructor(index) {
		this.index = index;
	}
	/** One name of a kind. Never guesses between two: those come back as near. */ resolve(text, kind) {
		const resolved = this.spelt(text, kind) ?? this.guess(normaliseWords(text), kind);
		return resolved === void 0 ? {
			found: false,
			near: this.near(text, kind)
		} : {
			found: true,
			name: resolved
		};
	}
	/** The name as it is spelt; those that differ from it in signs only ("Heaven's", "Heavens") are the same to people. */ spelt(text, kind) {
		const [name, ...others] = this.index.exactly(text, [kind]);
		if (name === void 0 || name.ids.length === 0) return name;
		const letters = normaliseWords(name.text).join(" ");
		const same = others.filter((other) => normaliseWords(other.text).join(" ") === letters);
		return {
			...name,
			ids: [...name.ids, ...same.flatMap(({ ids }) => ids)]
		};
	}
	guess(words, kind) {
		const [best, second] = this.index.findIn(words, [kind]).filter((match) => isMeant(words, match));
		if (best === void 0 || best.score < LEAST_SCORE) return void 0;
		return second !== void 0 && best.score - second.score < LEAST_LEAD ? void 0 : best.name;
	}
	near(text, kind) {
		return this.index.nearest(text, [kind], SUGGESTIONS).map((name) => name.text);
	}
};
NameResolver = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NameIndex === "undefined" ? Object : NameIndex])
], NameResolver);
function isMeant(words, { name, start, end, how }) {
	if ((name.kind === "track" || name.kind === "album") && how === "partial" && end - start === 1) return false;
	const said = words.slice(start, end);
	return said.join("").length / words.join("").length >= (name.kind === "genre" ? LEAST_SHARE_OF_GENRE : LEAST_SHARE) && !isOtherTitle(said, name);
}
/** "Yesterday" and "Yesterdays", "Back in Black" and "Back to Black" are two titles each, one letter apart or two. */ function isOtherTitle(said, { kind, text }) {
	if (kind !== "track" && kind !== "album") return false;
	const words = normaliseWords(text);
	if (said.join(" ") === words.join(" ")) return false;
	return !canBeMisspelling(said, words) || said.map(singular).join(" ") === words.map(singular).join(" ");
}
function singular(word) {
	return word.replace(/s$/, "");
}

export { NameResolver };