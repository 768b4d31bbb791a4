import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/lexicon/concepts.js
/** The languages that are understood and answered in. English is complete; a phrase another language lacks is English. */ const LANGUAGES = [
	"en",
	"es",
	"pt",
	"fr",
	"de"
];
/**
* What shop words mean, whatever the language: intents are written against these and never against words. `CONTENT`
* concepts say what is asked, so that an intent which does not speak of one fits worse; `FRAME` concepts only say how it is
* asked and cost nothing.
*/ const CONTENT_CONCEPTS = [
	"album",
	"song",
	"artist",
	"genre",
	"playlist",
	"composer",
	"media_type",
	"compose",
	"perform",
	"contain",
	"version",
	"title",
	"count",
	"price",
	"length",
	"longest",
	"shortest",
	"cheapest",
	"dearest",
	"popular",
	"most_songs",
	"most_albums",
	"fewest_songs",
	"similar",
	"recommend",
	"new_to_me",
	"invoice",
	"buy",
	"spend",
	"pay",
	"newest",
	"oldest",
	"largest",
	"smallest",
	"average",
	"total",
	"per_year",
	"unit_price",
	"date",
	"employee",
	"profile",
	"contact",
	"refund",
	"charged_wrongly",
	"download_missing",
	"account_change",
	"human",
	"complaint",
	"request_status",
	"greeting",
	"how_are_you",
	"thanks",
	"goodbye",
	"capabilities",
	"who_are_you",
	"like",
	"dislike",
	"language_wish",
	"everyone"
];
const FRAME_CONCEPTS = [
	"have",
	"show",
	"want",
	"ask",
	"who",
	"when",
	"how",
	"music",
	"more",
	"yes",
	"no",
	"what_about",
	"refer_one",
	"refer_many",
	"pick_last",
	"other_one",
	"before_that",
	"after_that",
	"first_person",
	"third_person",
	"by",
	"of",
	"on",
	"called",
	"and",
	"or",
	"customer",
	"polite"
];
const CONTENT = new Set(CONTENT_CONCEPTS);
/** Whether a concept says what is asked (and not only how). */ function isContent(concept) {
	return CONTENT.has(concept) || concept.startsWith("cue:");
}

export { CONTENT_CONCEPTS, FRAME_CONCEPTS, LANGUAGES, isContent };