import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/greeting.intent.js
/** "Hello". */ var GreetingIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "greeting", this.patterns = [{
			needs: ["greeting"],
			likes: ["how_are_you"],
			base: .8
		}, {
			needs: ["how_are_you"],
			likes: ["greeting"],
			base: .85
		}], this.texts = {
			en: { answer: "Hello! I am the assistant of {store}. Ask me about artists, albums and songs, or about your own orders." },
			es: { answer: "¡Hola! Soy el asistente de {store}. Pregúntame por artistas, álbumes y canciones, o por tus pedidos." },
			pt: { answer: "Olá! Sou o assistente da {store}. Pergunte-me sobre artistas, álbuns e músicas, ou sobre os seus pedidos." },
			fr: { answer: "Bonjour ! Je suis l’assistant de {store}. Interrogez-moi sur les artistes, albums et chansons, ou sur vos commandes." },
			de: { answer: "Hallo! Ich bin der Assistent von {store}. Fragen Sie mich nach Künstlern, Alben und Songs oder nach Ihren Bestellungen." }
		};
	}
};

export { GreetingIntent };