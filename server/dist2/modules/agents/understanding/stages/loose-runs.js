import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isUnitOfTime } from "../lexicon/calendar.js";
import { isEverydayForm, isFunctionWord } from "../lexicon/common-words.js";
import { isFirstPerson } from "./first-person.js";
import { isAskedStyle } from "./asked-styles.js";
import { isCapitalBehind, isShouting, startOfCapitals } from "./capitals.js";
import { matchBefore } from "./name-hints.js";
import { isBareGuess, isPatchwork, isWeakName } from "./weak-names.js";

// dist/modules/agents/understanding/stages/loose-runs.js
/** Stretches of words that nothing explains, grown over weak guesses and over small words between capitals. */ function looseRuns(tokens, names, matches) {
	const state = tokens.map((token, position) => stateOf(token, position, names, matches));
	for (const [position] of tokens.entries()) if (isTitled(position, state, tokens, matches) || isLed(position, state, tokens, matches)) state[position] = "loose";
	for (const [position] of tokens.entries()) if (isBesideName(position, state, tokens, matches)) state[position] = "loose";
	const runs = [];
	for (let start = 0; start < tokens.length; start += 1) {
		if (state[start] !== "loose" && state[start] !== "weak") continue;
		const end = endOfRun(start, state, tokens);
		const inside = state.slice(start, end);
		if (inside.includes("loose") || isPatchwork(names, start, end) || inside.includes("plain") && isBareGuess(names, start, end)) runs.push({
			start,
			end
		});
		start = end - 1;
	}
	return runs;
}
function stateOf(token, position, names, matches) {
	const name = names.find((span) => span.start <= position && position < span.end);
	if (name !== void 0) return isWeakName(name) ? "weak" : "taken";
	if (token.quote > 0) return "loose";
	if (isUnitOfTime(token.word)) return "plain";
	const explained = matches.some((match) => match.start <= position && position < match.end);
	if (isFunctionWord(token.word)) return explained && !token.capital ? "taken" : "small";
	if (explained) return "taken";
	if (isAskedStyle(position, token, matches)) return "loose";
	return isEverydayForm(token.word) && !(token.capital && position > 0) ? "plain" : "loose";
}
/** "The album The Order": words with capitals after "album", "song" or "called" are a title, shop words or not. */ function isTitled(position, state, tokens, matches) {
	const token = tokens[position];
	if (token === void 0 || !token.capital || position === 0) return false;
	if (state[position] !== "taken" && state[position] !== "small") return false;
	const own = matchAt(position, matches);
	if (isShouting(tokens) || own === void 0 || isShopNoun(position, own, tokens)) return false;
	const start = startOfCapitals(position, tokens);
	if (isFirstPerson(token) && !isCapitalBehind(position, tokens)) return false;
	const before = matchBefore({
		start,
		end: position + 1
	}, tokens, matches);
	if (before === null || before.end > start) return false;
	if (before.concepts.some((concept) => [
		"album",
		"song",
		"artist",
		"called"
	].includes(concept))) return true;
	return (start < position || isCapitalBehind(position, tokens)) && before.concepts.some((concept) => LEADING_TO_TITLES.has(concept));
}
/** A format, or a noun with the capital that German gives it ("auf der Platte", "der Titel"), names nothing. */ function isShopNoun(position, own, tokens) {
	if (own.concepts.includes("media_type") || own.concepts.includes("cue:songs_by_format")) return true;
	if (own.start < position && tokens[own.start]?.capital === false) return true;
	return own.concepts.some((concept) => [
		"album",
		"song",
		"artist",
		"playlist",
		"genre"
	].includes(concept)) && GERMAN_ARTICLES.has(tokens[position - 1]?.word ?? "") && tokens[position - 1]?.capital === false;
}
const GERMAN_ARTICLES = /* @__PURE__ */ new Set([
	"der",
	"die",
	"das",
	"dem",
	"den",
	"des",
	"ein",
	"eine",
	"einem",
	"einer",
	"vom",
	"im",
	"beim",
	"zum"
]);
/** Talk that is also what bands call themselves ("albums by Yes", "songs by the who"), where a name must stand. */ const TALK = /* @__PURE__ */ new Set([
	"yes",
	"no",
	"more",
	"greeting",
	"thanks",
	"goodbye",
	"who",
	"when",
	"how",
	"capabilities",
	"polite"
]);
function isLed(position, state, tokens, matches) {
	if (position === 0 || state[position] !== "taken" && state[position] !== "small") return false;
	const own = matchAt(position, matches);
	if (own === void 0 || !own.concepts.every((concept) => TALK.has(concept))) return false;
	const before = matchBefore({
		start: position,
		end: position + 1
	}, tokens, matches);
	if (before === null || before.end > position) return false;
	const next = tokens[position + 1];
	const closes = next === void 0 || next.before !== "space";
	if (before.concepts.includes("by")) return closes;
	return tokens[position]?.capital === true && !isShouting(tokens) && before.concepts.some((concept) => concept === "have" || concept === "similar" || concept === "what_about");
}
/** "Hey" in "Hey Jude": a word with a capital inside a sentence, right before or behind another that nothing explains. */ function isBesideName(position, state, tokens, matches) {
	const token = tokens[position];
	if (token === void 0 || !token.capital || position === 0 || token.before === "sentence" || token.word.length < 2) return false;
	if (isShouting(tokens)) return false;
	if (state[position] === "small") return endsTitle(position, state, tokens);
	if (state[position] !== "taken" || matchAt(position, matches) === void 0) return false;
	const next = tokens[position + 1];
	const leads = state[position + 1] === "loose" && next?.capital === true && next.before === "space";
	const follows = state[position - 1] === "loose" && tokens[position - 1]?.capital === true && token.before === "space";
	return leads || follows;
}
/** "You" in "Shape of You": a small word with a capital, at most one small word behind the rest of the title. */ function endsTitle(position, state, tokens) {
	return [position - 1, ...state[position - 1] === "small" ? [position - 2] : []].some((place) => state[place] === "loose" && tokens[place]?.capital === true && place > 0);
}
function matchAt(position, matches) {
	return matches.find(({ start, end }) => start <= position && position < end);
}
/** Concepts after which several words with capitals are a title: "the price of Wish You Were Here". */ const LEADING_TO_TITLES = /* @__PURE__ */ new Set([
	"price",
	"length",
	"perform",
	"compose",
	"by",
	"have",
	"contain",
	"similar",
	"buy"
]);
function endOfRun(start, state, tokens) {
	let end = start + 1;
	for (let next = end; next < state.length; next += 1) {
		if (tokens[next]?.before !== "space" || state[next] === "taken") break;
		if (state[next] !== "small") end = next + 1;
		else if (next - end > 1) break;
	}
	return end;
}

export { looseRuns };