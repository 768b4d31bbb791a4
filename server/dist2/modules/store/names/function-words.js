import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/function-words.js
/**
* Words that join others and name nothing, in the languages of most catalogues, normalised. They weigh little when a
* part of a name is compared and are never taken for a misspelt name.
*/ const FUNCTION_WORDS = new Set([
	"a an the and or of in on at to for from by with as is are was be am it its i you he she we they me my your his her our",
	"this that these those what which who when where how do does did have has had can could would will not no so if but n s t",
	"el la los las un una de del y e o en con por para que se mi tu su es al lo",
	"os as um uma da do das dos em no na com meu seu ao",
	"le les une des du et ou dans sur avec pour par ce est je il au aux",
	"der die das ein eine und oder von vom im mit fur auf zu den dem ist ich du er sie wir"
].flatMap((words) => words.split(" ")));
const ENGLISH_ARTICLES = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an"
]);
const OTHER_ARTICLES = /* @__PURE__ */ new Set([
	"el",
	"la",
	"los",
	"las",
	"le",
	"les",
	"os",
	"as",
	"o",
	"der",
	"die",
	"das",
	"il",
	"i"
]);
/** Whether a leading word may be left out of a name; only performers are called without a foreign article. */ function isArticle(word, ofPerformer) {
	return ENGLISH_ARTICLES.has(word) || ofPerformer && OTHER_ARTICLES.has(word);
}

export { FUNCTION_WORDS, isArticle };