import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/not-understood.intent.js
/** A question about the store that could not be read. */ var NotUnderstoodIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "not_understood", this.patterns = [], this.texts = {
			en: { answer: "I am not sure what you are looking for. Could you put it another way – for example “albums by” an artist, “songs on” an album, or “my last order”?" },
			es: { answer: "No estoy seguro de lo que buscas. ¿Puedes decirlo de otra manera, por ejemplo «álbumes de» un artista, «canciones de» un álbum o «mi último pedido»?" },
			pt: { answer: "Não tenho a certeza do que procura. Pode dizer de outra forma, por exemplo “álbuns de” um artista, “músicas de” um álbum ou “o meu último pedido”?" },
			fr: { answer: "Je ne suis pas sûr de ce que vous cherchez. Pouvez-vous le dire autrement, par exemple « albums de » un artiste, « chansons de » un album ou « ma dernière commande » ?" },
			de: { answer: "Ich bin nicht sicher, was Sie suchen. Können Sie es anders sagen, zum Beispiel „Alben von“ einem Künstler, „Songs auf“ einem Album oder „meine letzte Bestellung“?" }
		};
	}
};

export { NotUnderstoodIntent };