import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { buildNameSearch } from "../../../store/names/name-index-builder.js";
import { NameIndex } from "../../../store/names/name-index.contract.js";
import { BuiltInUnderstanding } from "../built-in.understanding.js";
import { IntentCatalogue } from "../intents/intent-catalogue.js";

// dist/modules/agents/understanding/testing/invented-store.js
/** Names of an invented store: some plain, some everyday words, some shared by several kinds. */ const NAMES = {
	artist: [
		"The Velvet Harbour",
		"Queen Of Tin",
		"Ostrava",
		"Mötley Quartz",
		"AX/DL",
		"R.U.M.",
		"Nordlicht",
		"Iron Lantern",
		"Live"
	],
	album: [
		"Harbour Lights",
		"Iron Lantern",
		"Ten",
		"The Best Of 1980-1990",
		"War",
		"Quiet Rooms",
		"Nordlicht"
	],
	track: [
		"Money",
		"One",
		"Iron Lantern",
		"Paper Boats",
		"St. Elmo Blues",
		"I Still Wait For You",
		"September",
		"Numbers"
	],
	genre: [
		"Rock",
		"Jazz",
		"Alternative & Punk",
		"Bossa Nova"
	],
	playlist: ["Sunday Morning", "Grunge"],
	composer: ["Ada Lindqvist", "May"],
	media_type: ["AAC audio file", "MPEG audio file"],
	employee: ["Jane Peacock"]
};
/** The moment that "now" is in the specs. */ const NOW = "2026-11-23T10:00:00.000Z";
/** An index over the invented names, by the same search as in the server. */ async function inventedIndex() {
	const names = Object.entries(NAMES).flatMap(([kind, texts], group) => texts.map((text, place) => ({
		kind: asKind(kind),
		text,
		ids: [group * 100 + place + 1],
		weight: 10
	})));
	const search = await buildNameSearch(names, /* @__PURE__ */ new Map());
	return new FixedIndex(search);
}
/** Understanding with every intent of the server over the invented names. */ async function inventedUnderstanding(routable = []) {
	const intents = await IntentCatalogue.discover(new URL("../../", import.meta.url));
	return new BuiltInUnderstanding(await inventedIndex(), intents, () => routable);
}
/** A message with nothing before it. */ const ALONE = {
	earlier: [],
	preferredLanguage: null,
	now: NOW
};
function asKind(kind) {
	const known = [
		"artist",
		"album",
		"track",
		"genre",
		"composer",
		"playlist",
		"media_type",
		"employee"
	].find((one) => one === kind);
	if (known === void 0) throw new TypeError(`No kind of name is called ${kind}.`);
	return known;
}
var FixedIndex = class extends NameIndex {
	constructor(search) {
		super(), this.search = search, this.version = 1, this.size = 1;
	}
	findIn(words, kinds) {
		return this.search.findIn(words, kinds);
	}
	exactly(text, kinds) {
		return this.search.exactly(text, kinds);
	}
	nearest(text, kinds, limit) {
		return this.search.nearest(text, kinds, limit);
	}
	withWords() {
		return [];
	}
	creditsOf() {
		return [];
	}
};

export { ALONE, NOW, inventedIndex, inventedUnderstanding };