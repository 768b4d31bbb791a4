import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/capabilities.intent.js
/** "What can you do?" */ var CapabilitiesIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "capabilities", this.patterns = [{
			needs: ["capabilities"],
			likes: [
				"greeting",
				"human",
				"album",
				"song",
				"invoice"
			],
			base: .9
		}], this.texts = {
			en: { answer: "I am an assistant for {store}. I can find artists, albums, songs, genres and playlists, tell you prices and lengths, and recommend music. Once I know who you are I can also show your orders, what was in them, what you have spent and who helped you, and pass a request to our staff." },
			es: { answer: "Soy un asistente de {store}. Puedo buscar artistas, álbumes, canciones, géneros y listas, decirte precios y duraciones y recomendarte música. Cuando sepa quién eres también puedo mostrarte tus pedidos, lo que contenían, lo que has gastado y quién te ayudó, y pasar una solicitud a nuestro equipo." },
			pt: { answer: "Sou um assistente da {store}. Posso procurar artistas, álbuns, músicas, gêneros e playlists, dizer preços e durações e recomendar música. Quando souber quem você é, também posso mostrar os seus pedidos, o que continham, quanto gastou e quem o ajudou, e passar um pedido à nossa equipe." },
			fr: { answer: "Je suis un assistant de {store}. Je peux trouver des artistes, albums, chansons, genres et playlists, donner des prix et des durées et recommander de la musique. Quand je sais qui vous êtes, je peux aussi montrer vos commandes, leur contenu, vos dépenses et qui vous a aidé, et transmettre une demande à notre équipe." },
			de: { answer: "Ich bin ein Assistent von {store}. Ich finde Künstler, Alben, Songs, Genres und Playlists, nenne Preise und Längen und empfehle Musik. Sobald ich weiß, wer Sie sind, zeige ich auch Ihre Bestellungen, deren Inhalt, Ihre Ausgaben und wer Ihnen geholfen hat, und leite eine Anfrage an unser Team weiter." }
		};
	}
};

export { CapabilitiesIntent };