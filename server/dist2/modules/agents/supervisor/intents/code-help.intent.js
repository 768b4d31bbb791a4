import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/code-help.intent.js
/** "I did not get the code", "send it again": what becomes of the one-time code. */ var CodeHelpIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "code_help", this.cues = {
			en: `any code, no code, the code, a code, my code, code didnt, code did not, code hasnt, code never, new code, another code, the codes, verification code, one time code, six digit code, security code, login code, resend, re send, send it again, send again, send me another, code again, code is wrong, code doesnt work, wrong code, code expired`,
			es: `el codigo, ningun codigo, un codigo nuevo, otro codigo, mi codigo, nuevo codigo, codigo de verificacion, reenviar, reenvia, reenvialo, envialo otra vez, no llego el codigo`,
			pt: `o codigo, nenhum codigo, um novo codigo, novo codigo, outro codigo, meu codigo, codigo de verificacao, reenviar, reenvie, envie de novo, manda de novo`,
			fr: `le code, aucun code, un nouveau code, nouveau code, un autre code, mon code, pas de code, code de verification, renvoyer, renvoyez, renvoie, envoyez le encore`,
			de: `der code, den code, kein code, keinen code, einen neuen code, neuen code, mein code, anderen code, bestatigungscode, noch mal senden, nochmal senden, erneut senden, noch einmal schicken, nochmal schicken`
		}, this.patterns = [{
			needs: ["cue"],
			likes: [
				"contact",
				"show",
				"have",
				"download_missing",
				"complaint",
				"employee",
				"no",
				"profile",
				"charged_wrongly",
				"invoice",
				"buy"
			],
			never: [
				"song",
				"album",
				"artist",
				"@artist",
				"@album",
				"@track"
			],
			base: .9
		}], this.texts = {
			en: { answer: "The six-digit code goes to the e-mail address we have on file for the account and is valid for 10 minutes. Please look in the spam folder too. For a new code, tell me the e-mail address, the phone number or the customer number once more; if no code comes at all, ask me for a person." },
			es: { answer: "El código de seis cifras llega al correo que tenemos registrado para la cuenta y vale 10 minutos. Mira también en la carpeta de correo no deseado. Para recibir otro, dime de nuevo el correo, el teléfono o el número de cliente; si no llega ninguno, pídeme hablar con una persona." },
			pt: { answer: "O código de seis dígitos vai para o e-mail registrado na conta e vale por 10 minutos. Veja também na pasta de spam. Para receber outro, diga de novo o e-mail, o telefone ou o número de cliente; se não chegar nenhum, peça para falar com uma pessoa." },
			fr: { answer: "Le code à six chiffres part à l’adresse e-mail enregistrée pour le compte et reste valable 10 minutes. Regardez aussi dans les indésirables. Pour un nouveau code, redonnez-moi l’adresse e-mail, le téléphone ou le numéro de client ; si rien n’arrive, demandez à parler à une personne." },
			de: { answer: "Der sechsstellige Code geht an die E-Mail-Adresse, die wir zum Konto gespeichert haben, und gilt 10 Minuten. Sehen Sie bitte auch im Spam-Ordner nach. Für einen neuen Code nennen Sie noch einmal E-Mail-Adresse, Telefon- oder Kundennummer; kommt gar keiner an, fragen Sie nach einem Menschen." }
		};
	}
};

export { CodeHelpIntent };