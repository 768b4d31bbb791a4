import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { say } from "../wording/texts.js";

// dist/modules/agents/custom/purpose-wording.js
const TEXTS = {
	en: {
		found: "Here is what I found.",
		ask: "Tell me a little more, such as an artist, an album, a song or a genre, and I will look it up."
	},
	es: {
		found: "Esto es lo que encontré.",
		ask: "Dime algo más, como un artista, un álbum, una canción o un género, y lo busco."
	},
	pt: {
		found: "Aqui está o que encontrei.",
		ask: "Diga-me um pouco mais, como um artista, um álbum, uma música ou um gênero, e eu procuro."
	},
	fr: {
		found: "Voici ce que j’ai trouvé.",
		ask: "Dites-m’en un peu plus, par exemple un artiste, un album, une chanson ou un genre, et je cherche."
	},
	de: {
		found: "Das habe ich gefunden.",
		ask: "Sagen Sie mir etwas mehr, zum Beispiel Künstler, Album, Song oder Genre, dann schaue ich nach."
	}
};
/** The words of an answer that no intent words: a sentence before what the tools found. */ function withLead(wording, language) {
	return wording.lead === "" && wording.facts !== "" ? {
		...wording,
		lead: say(TEXTS, language, "found")
	} : wording;
}
/** What an agent says when a message reached it and gives none of its tools anything to look for. */ function wordByPurpose(purpose, language) {
	return {
		lead: purpose,
		facts: "",
		close: say(TEXTS, language, "ask")
	};
}

export { withLead, wordByPurpose };