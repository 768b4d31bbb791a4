import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/upset.intent.js
/** Anger and abuse, met kindly and without taking it for a taste in music. */ var UpsetIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "upset", this.cues = {
			en: `i hate you, i hate this, hate you, you suck, this sucks, it sucks, sucks, garbage, this is garbage, trash, useless, stupid, you idiot, idiot, dumb, you are dumb, terrible, this is terrible, awful, horrible, worst, the worst, crap, rubbish, annoying, waste of time, waste of my time, frustrated, frustrating, so frustrating, angry, im angry, furious,
      not helpful, unhelpful, not helping, you dont understand, you do not understand, you are wrong, youre wrong, thats wrong, that is wrong, wrong answer, doesnt help, does not help, shut up, screw you, damn you, wtf, ridiculous, pathetic, what a joke, this is a joke, you are a joke, youre a joke, such a joke, disappointed, disappointing`,
			es: `te odio, eres inutil, inutil, basura, esto es basura, idiota, estupido, estupida, no sirves, no sirve de nada, pesimo, horrible, estoy enfadado, estoy harto, que asco`,
			pt: `te odeio, odeio voce, inutil, lixo, isto e lixo, idiota, estupido, estupida, nao serve para nada, pessimo, horrivel, estou irritado, estou farto`,
			fr: `je te deteste, je vous deteste, inutile, nul, cest nul, poubelle, idiot, idiote, stupide, ca ne sert a rien, horrible, je suis en colere, jen ai marre`,
			de: `ich hasse dich, ich hasse sie, nutzlos, mull, das ist mull, idiot, dumm, blod, schrecklich, furchtbar, das bringt nichts, ich bin sauer, ich bin wutend, mir reichts, schlecht`
		}, this.patterns = [{
			needs: ["cue"],
			likes: [
				"dislike",
				"greeting",
				"music",
				"capabilities",
				"who_are_you"
			],
			never: [
				"@artist",
				"@album",
				"@genre",
				"@track",
				"invoice",
				"human"
			],
			base: .85
		}], this.texts = {
			en: { answer: "I am sorry that this is not going well. Tell me what you were looking for and I will try again, or say “talk to a person” and I will pass it to our staff." },
			es: { answer: "Siento que esto no vaya bien. Dime qué buscabas y lo intento de nuevo, o di «hablar con una persona» y lo paso a nuestro equipo." },
			pt: { answer: "Lamento que isto não esteja a correr bem. Diga o que procurava e tento de novo, ou diga “falar com uma pessoa” e passo à nossa equipe." },
			fr: { answer: "Je suis désolé que cela se passe mal. Dites-moi ce que vous cherchiez et je réessaie, ou dites « parler à une personne » et je transmets à notre équipe." },
			de: { answer: "Es tut mir leid, dass es nicht gut läuft. Sagen Sie mir, was Sie suchen, dann versuche ich es noch einmal, oder schreiben Sie „mit einem Menschen sprechen“, dann gebe ich es an unser Team weiter." }
		};
	}
};

export { UpsetIntent };