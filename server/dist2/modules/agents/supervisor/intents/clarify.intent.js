import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent } from "../../understanding/intents/intent.js";
import { say } from "../../wording/texts.js";

// dist/modules/agents/supervisor/intents/clarify.intent.js
const TEXTS = {
	en: {
		artist: "Which artist do you mean?",
		album: "Which album do you mean?",
		track: "Which song do you mean?",
		genre: "Which genre do you mean?",
		composer: "Which composer do you mean?",
		playlist: "Which playlist do you mean?",
		media_type: "Which format do you mean?",
		employee: "Whom of our team do you mean?",
		invoice: "Which order do you mean? Tell me its number, or say “my last order”."
	},
	es: {
		artist: "¿A qué artista te refieres?",
		album: "¿A qué álbum te refieres?",
		track: "¿A qué canción te refieres?",
		genre: "¿A qué género te refieres?",
		composer: "¿A qué compositor te refieres?",
		playlist: "¿A qué lista te refieres?",
		invoice: "¿A qué pedido te refieres? Dime su número o «mi último pedido»."
	},
	pt: {
		artist: "De que artista está a falar?",
		album: "De que álbum está a falar?",
		track: "De que música está a falar?",
		genre: "De que gênero está a falar?",
		composer: "De que compositor está a falar?",
		playlist: "De que playlist está a falar?",
		invoice: "De que pedido está a falar? Diga o número ou “o meu último pedido”."
	},
	fr: {
		artist: "De quel artiste parlez-vous ?",
		album: "De quel album parlez-vous ?",
		track: "De quelle chanson parlez-vous ?",
		genre: "De quel genre parlez-vous ?",
		composer: "De quel compositeur parlez-vous ?",
		playlist: "De quelle playlist parlez-vous ?",
		invoice: "De quelle commande parlez-vous ? Donnez son numéro ou dites « ma dernière commande »."
	},
	de: {
		artist: "Welchen Künstler meinen Sie?",
		album: "Welches Album meinen Sie?",
		track: "Welchen Song meinen Sie?",
		genre: "Welches Genre meinen Sie?",
		composer: "Welchen Komponisten meinen Sie?",
		playlist: "Welche Playlist meinen Sie?",
		invoice: "Welche Bestellung meinen Sie? Nennen Sie die Nummer oder „meine letzte Bestellung“."
	}
};
/** Asks for the one thing that is missing; the answer to it takes up the question again. */ var ClarifyIntent = class extends Intent {
	calls() {
		return [];
	}
	word({ request }, { language }) {
		const { missing } = request.details;
		return {
			lead: say(TEXTS, language, isMissing(missing) ? missing : "artist"),
			facts: "",
			close: ""
		};
	}
	constructor(...args) {
		super(...args), this.name = "clarify", this.agent = "supervisor", this.patterns = [];
	}
};
function isMissing(value) {
	return typeof value === "string" && value in TEXTS.en;
}

export { ClarifyIntent };