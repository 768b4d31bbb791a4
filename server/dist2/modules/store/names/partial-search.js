import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/partial-search.js
/** A word that so many names hold leads to none of them by itself. */ const FREQUENT_AT_LEAST = 200;
const FREQUENT_SHARE = 40;
const LEAST_SEED_QUALITY = .74;
/** Titles are many and share words: more of a title must be said than of a performer's name. */ const LEAST_COVERAGE_OF_TITLE = .6;
const LEAST_COVERAGE_OF_MISSPELT_TITLE = .75;
const LEAST_COVERAGE = .4;
/** Frequent words count only in the closer look, so a name is worth one with less than the least coverage. */ const LEAST_PROMISE = .3;
const WHOLE = .999;
/** A misspelt part of a name is mostly another name that the store does not have. */ const PART_AND_MISSPELT = .8;
/** Without its number a title of a series may be any of them. */ const NUMBER_MISSING = .7;
/** Finds names by some of their words, in any order, with misspelt words, among the words of a text. */ var PartialSearch = class {
	constructor(names, vocabulary) {
		this.names = names;
		this.vocabulary = vocabulary;
		this.stamp = 0;
		this.sums = new Float32Array(names.length);
		this.stamps = new Int32Array(names.length);
		this.totals = Float32Array.from(names, ({ words }) => totalWeight(words, vocabulary));
		this.frequent = Math.max(FREQUENT_AT_LEAST, names.length / FREQUENT_SHARE);
	}
	/** @param isWanted tells whether names of a kind are looked for. */ find(words, isWanted) {
		const readings = words.map((word) => this.vocabulary.readingsOf(word));
		const places = placesOf(readings);
		return this.candidates(readings, isWanted).flatMap((name) => this.bestStretch(name, places) ?? []);
	}
	/** Names that hold enough telling words of the text to be worth a closer look. */ candidates(readings, isWanted) {
		this.stamp += 1;
		const touched = [];
		for (const { word, quality } of readings.flat()) {
			if (!this.isSeed(word, quality)) continue;
			const weight = this.vocabulary.weightOf(word) * quality;
			for (const name of this.vocabulary.holdersOf(word)) this.addTo(name, weight, touched);
		}
		return touched.filter((name) => this.isPromising(name, isWanted));
	}
	isSeed(word, quality) {
		const holders = this.vocabulary.holdersOf(word).length;
		return quality >= LEAST_SEED_QUALITY && holders <= this.frequent && !this.vocabulary.isFunctionWord(word);
	}
	addTo(name, weight, touched) {
		if (this.stamps[name] !== this.stamp) {
			this.stamps[name] = this.stamp;
			this.sums[name] = 0;
			touched.push(name);
		}
		this.sums[name] = (this.sums[name] ?? 0) + weight;
	}
	isPromising(name, isWanted) {
		if ((this.sums[name] ?? 0) < LEAST_PROMISE * this.totalOf(name)) return false;
		const indexed = this.names[name];
		return indexed !== void 0 && isWanted(indexed.kind);
	}
	totalOf(name) {
		return this.totals[name] ?? 0;
	}
	bestStretch(number, places) {
		const name = this.names[number];
		if (name === void 0) return null;
		return clusters(name.words.flatMap((word, part) => (places.get(word) ?? []).map((place) => ({
			...place,
			part
		})))).map((cluster) => this.rate(number, name, this.trimmed(cluster, name))).reduce((best, hit) => hit !== null && hit.score > (best?.score ?? 0) ? hit : best, null);
	}
	/** Loose function words at the edges belong to the sentence, not to the name. */ trimmed(cluster, name) {
		let places = cluster;
		while (places.length > 1 && this.isLoose(places[0], places[1], name)) places = places.slice(1);
		while (places.length > 1 && this.isLoose(places.at(-1), places.at(-2), name)) places = places.slice(0, -1);
		return places;
	}
	isLoose(edge, neighbour, name) {
		if (edge === void 0 || neighbour === void 0) return false;
		if (!this.vocabulary.isFunctionWord(name.words[edge.part] ?? -1)) return false;
		return edge.position - neighbour.position !== edge.part - neighbour.part;
	}
	rate(number, name, places) {
		const first = places[0];
		const last = places.at(-1);
		if (first === void 0 || last === void 0) return null;
		const said = places.map(({ part, quality }) => ({
			weight: this.vocabulary.weightOf(name.words[part] ?? -1),
			quality
		}));
		const weight = said.reduce((sum, one) => sum + one.weight, 0);
		const quality = said.reduce((sum, one) => sum + one.weight * one.quality, 0) / weight;
		const coverage = weight / this.totalOf(number);
		const isSpelledRight = quality > WHOLE;
		if (coverage < leastCoverage(name.kind, isSpelledRight)) return null;
		const density = places.length / (last.position - first.position + 1);
		const inOrder = places.every((place, index) => index === 0 || place.part > (places[index - 1]?.part ?? -1)) ? 1 : .97;
		const fit = coverage > WHOLE ? .92 : .8 * coverage * (isSpelledRight ? 1 : PART_AND_MISSPELT);
		const missesNumber = name.numbers.some((number) => !places.some(({ part }) => part === number));
		const score = fit * quality * (.5 + density / 2) * inOrder * (missesNumber ? NUMBER_MISSING : 1);
		const how = isSpelledRight ? "partial" : "misspelt";
		return {
			name: number,
			start: first.position,
			end: last.position + 1,
			how,
			score,
			coverage
		};
	}
};
function totalWeight(words, vocabulary) {
	return words.reduce((sum, word) => sum + vocabulary.weightOf(word), 0);
}
function placesOf(readings) {
	const places = /* @__PURE__ */ new Map();
	readings.forEach((ofWord, position) => {
		for (const { word, quality } of ofWord) {
			const known = places.get(word);
			if (known === void 0) places.set(word, [{
				position,
				quality
			}]);
			else known.push({
				position,
				quality
			});
		}
	});
	return places;
}
/** Splits places into stretches without a gap of two words, each position and each part of the name used once. */ function clusters(places) {
	const sorted = [...places].sort((one, other) => one.position - other.position || other.quality - one.quality);
	const found = [];
	for (const place of sorted) {
		const current = found.at(-1);
		const last = current?.at(-1);
		if (current === void 0 || last === void 0 || place.position - last.position > 2) found.push([place]);
		else if (place.position !== last.position && !current.some(({ part }) => part === place.part)) current.push(place);
	}
	return found;
}
function leastCoverage(kind, isSpelledRight) {
	if (kind !== "track" && kind !== "album") return LEAST_COVERAGE;
	return isSpelledRight ? LEAST_COVERAGE_OF_TITLE : LEAST_COVERAGE_OF_MISSPELT_TITLE;
}

export { PartialSearch };