import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { bold } from "../../wording/markdown.js";
import { ofNames } from "../../wording/of-names.js";
import { joined, say } from "../../wording/texts.js";
import { plannedName } from "./names-in-answers.js";

// dist/modules/agents/music-catalog/intents/recommend-songs.texts.js
/** What recommendations lean on, and that there are none. */ const RECOMMEND = {
	en: {
		asked: "You might enjoy these songs{of}, best sold first:",
		artist: "If you like {title}, you might enjoy these other songs by {artists}, best sold first:",
		genre: "If you like {title}, you might enjoy these songs of the same genre, best sold first:",
		likes: "Because you like {liked}, you might enjoy these, best sold first:",
		purchases: "Going by what you have bought so far, you might enjoy these, best sold first:",
		sales: "These are what other people buy most:",
		none: "I have nothing new to recommend{of}.",
		more: "Say “show more” for further suggestions, or tell me what you like."
	},
	es: {
		asked: "Quizá te gusten estas canciones{of}; primero las más vendidas:",
		artist: "Si te gusta {title}, quizá te gusten estas otras canciones de {artists}; primero las más vendidas:",
		genre: "Si te gusta {title}, quizá te gusten estas canciones del mismo género; primero las más vendidas:",
		likes: "Como te gusta {liked}, quizá te gusten estas; primero las más vendidas:",
		purchases: "Según lo que has comprado, quizá te gusten estas; primero las más vendidas:",
		sales: "Esto es lo que más se vende:",
		none: "No tengo nada nuevo que recomendarte{of}.",
		more: "Escribe «más» para otras sugerencias, o dime qué te gusta."
	},
	pt: {
		asked: "Talvez goste destas músicas{of}; primeiro as mais vendidas:",
		artist: "Se gosta de {title}, talvez goste destas outras músicas de {artists}; primeiro as mais vendidas:",
		genre: "Se gosta de {title}, talvez goste destas músicas do mesmo gênero; primeiro as mais vendidas:",
		likes: "Como gosta de {liked}, talvez goste destas; primeiro as mais vendidas:",
		purchases: "Pelo que já comprou, talvez goste destas; primeiro as mais vendidas:",
		sales: "Isto é o que mais se vende:",
		none: "Não tenho nada de novo para recomendar{of}.",
		more: "Escreva “mais” para outras sugestões, ou diga do que gosta."
	},
	fr: {
		asked: "Ces chansons{of} pourraient vous plaire ; les plus vendues d’abord :",
		artist: "Si vous aimez {title}, ces autres chansons de {artists} pourraient vous plaire ; les plus vendues d’abord :",
		genre: "Si vous aimez {title}, ces chansons du même genre pourraient vous plaire ; les plus vendues d’abord :",
		likes: "Comme vous aimez {liked}, celles-ci pourraient vous plaire ; les plus vendues d’abord :",
		purchases: "D’après vos achats, celles-ci pourraient vous plaire ; les plus vendues d’abord :",
		sales: "Voici ce qui se vend le mieux :",
		none: "Je n’ai rien de nouveau à recommander{of}.",
		more: "Écrivez « plus » pour d’autres suggestions, ou dites-moi ce que vous aimez."
	},
	de: {
		asked: "Diese Songs{of} könnten Ihnen gefallen, das Meistverkaufte zuerst:",
		artist: "Wenn Sie {title} mögen, könnten Ihnen diese anderen Songs von {artists} gefallen, das Meistverkaufte zuerst:",
		genre: "Wenn Sie {title} mögen, könnten Ihnen diese Songs desselben Genres gefallen, das Meistverkaufte zuerst:",
		likes: "Weil Sie {liked} mögen, könnte Ihnen das gefallen, das Meistverkaufte zuerst:",
		purchases: "Nach dem, was Sie bisher gekauft haben, könnte Ihnen das gefallen, das Meistverkaufte zuerst:",
		sales: "Das wird am meisten gekauft:",
		none: "Ich habe nichts Neues zu empfehlen{of}.",
		more: "Schreiben Sie „mehr“ für weitere Vorschläge, oder sagen Sie mir, was Sie mögen."
	}
};
const BASES = [
	"artist",
	"genre",
	"likes",
	"purchases",
	"sales"
];
/** What leads recommendations: why just these. */ function recommendationLead(answered, language) {
	const rows = answered.evidence[0]?.result.rows ?? [];
	const names = (key) => {
		const values = rows.map((row) => row[key] ?? null).filter((value) => value !== null);
		return joined([...new Set(values)].map((value) => bold(value)), language);
	};
	const key = BASES.find((basis) => basis === rows[0]?.["basis"]) ?? "asked";
	return say(RECOMMEND, language, key, {
		of: ofNames(answered.request.names, language),
		title: bold(plannedName(answered, "album") || plannedName(answered, "track")),
		artists: names("artist"),
		liked: names("liked")
	});
}

export { RECOMMEND, recommendationLead };