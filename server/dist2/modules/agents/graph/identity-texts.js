import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/graph/identity-texts.js
/** A sentence in every language answers are given in. */ /** The sentence in the given BCP 47 language, in English where it is not translated. */ function pick(text, language) {
	return new Map(Object.entries(text)).get(language.slice(0, 2).toLowerCase()) ?? text.en;
}
/** What is said while a person proves who they are. */ const identityTexts = {
	identifier: {
		en: "To show your orders I need to know who you are. Please tell me the e-mail address, the phone number or the customer number of your account.",
		es: "Para mostrar tus pedidos necesito saber quién eres. Dime el correo electrónico, el teléfono o el número de cliente de tu cuenta.",
		pt: "Para mostrar os seus pedidos preciso saber quem você é. Informe o e-mail, o telefone ou o número de cliente da sua conta.",
		fr: "Pour afficher vos commandes, je dois savoir qui vous êtes. Indiquez l’adresse e-mail, le téléphone ou le numéro de client de votre compte.",
		de: "Um Ihre Bestellungen zu zeigen, muss ich wissen, wer Sie sind. Bitte nennen Sie die E-Mail-Adresse, die Telefonnummer oder die Kundennummer Ihres Kontos."
	},
	codeSent: {
		en: "Thank you. If that matches an account, a six-digit code is on its way to the e-mail address we have on file. Please enter it here; it is valid for 10 minutes.",
		es: "Gracias. Si coincide con una cuenta, enviamos un código de seis cifras al correo que tenemos registrado. Escríbelo aquí; vale 10 minutos.",
		pt: "Obrigado. Se corresponder a uma conta, um código de seis dígitos está a caminho do e-mail que temos registado. Digite-o aqui; vale por 10 minutos.",
		fr: "Merci. Si cela correspond à un compte, un code à six chiffres est envoyé à l’adresse e-mail que nous avons. Saisissez-le ici ; il est valable 10 minutes.",
		de: "Danke. Wenn das zu einem Konto passt, ist ein sechsstelliger Code an die hinterlegte E-Mail-Adresse unterwegs. Bitte geben Sie ihn hier ein; er gilt 10 Minuten."
	},
	wrongCode: {
		en: "That code is not right. You have {tries} tries left.",
		es: "Ese código no es correcto. Te quedan {tries} intentos.",
		pt: "Esse código não está certo. Restam {tries} tentativas.",
		fr: "Ce code n’est pas le bon. Il vous reste {tries} essais.",
		de: "Dieser Code stimmt nicht. Sie haben noch {tries} Versuche."
	},
	wrongCodeLast: {
		en: "That code is not right. You have one try left.",
		es: "Ese código no es correcto. Te queda un intento.",
		pt: "Esse código não está certo. Resta uma tentativa.",
		fr: "Ce code n’est pas le bon. Il vous reste un essai.",
		de: "Dieser Code stimmt nicht. Sie haben noch einen Versuch."
	},
	wrongCodeNoMore: {
		en: "That code is not right, and it has had all its tries. Ask for another code, or enter your e-mail address, phone or customer number again.",
		es: "Ese código no es correcto y ya no quedan intentos. Pide otro código o vuelve a escribir tu correo, teléfono o número de cliente.",
		pt: "Esse código não está certo e já não restam tentativas. Peça outro código ou informe de novo o e-mail, o telefone ou o número de cliente.",
		fr: "Ce code n’est pas le bon et il ne reste plus d’essai. Demandez un autre code ou indiquez à nouveau votre e-mail, téléphone ou numéro de client.",
		de: "Dieser Code stimmt nicht, und es bleibt kein Versuch. Fordern Sie einen neuen Code an oder nennen Sie noch einmal E-Mail-Adresse, Telefon oder Kundennummer."
	},
	codeExpired: {
		en: "That code can no longer be used. Ask for another one, or enter your e-mail address, phone or customer number again.",
		es: "Ese código ya no sirve. Pide otro o vuelve a escribir tu correo, teléfono o número de cliente.",
		pt: "Esse código já não serve. Peça outro ou informe de novo o e-mail, o telefone ou o número de cliente.",
		fr: "Ce code ne peut plus servir. Demandez-en un autre ou indiquez à nouveau votre e-mail, téléphone ou numéro de client.",
		de: "Dieser Code gilt nicht mehr. Fordern Sie einen neuen an oder nennen Sie noch einmal E-Mail-Adresse, Telefon oder Kundennummer."
	},
	notUnderstood: {
		en: "I could not read that as an e-mail address, a phone number or a customer number. Please enter one of them.",
		es: "No lo reconozco como correo, teléfono o número de cliente. Escribe uno de ellos, por favor.",
		pt: "Não reconheci isso como e-mail, telefone ou número de cliente. Informe um deles, por favor.",
		fr: "Je n’ai reconnu ni adresse e-mail, ni téléphone, ni numéro de client. Indiquez l’un d’eux, s’il vous plaît.",
		de: "Das habe ich nicht als E-Mail-Adresse, Telefonnummer oder Kundennummer erkannt. Bitte geben Sie eine davon ein."
	},
	unknownCustomer: {
		en: "The store has no customer with that e-mail address, phone number or customer number. Please check it and enter it again.",
		es: "La tienda no tiene ningún cliente con ese correo, teléfono o número de cliente. Compruébalo y escríbelo de nuevo.",
		pt: "A loja não tem nenhum cliente com esse e-mail, telefone ou número de cliente. Verifique e informe de novo.",
		fr: "La boutique n’a aucun client avec cette adresse e-mail, ce téléphone ou ce numéro. Vérifiez et saisissez-le à nouveau.",
		de: "Der Laden hat keine Kundin und keinen Kunden mit dieser E-Mail-Adresse, Telefonnummer oder Kundennummer. Bitte prüfen Sie die Angabe und geben Sie sie noch einmal ein."
	},
	tooMany: {
		en: "There were too many tries. Please wait {minutes} minutes and give your e-mail address, phone or customer number again.",
		es: "Hubo demasiados intentos. Espera {minutes} minutos y vuelve a dar tu correo, teléfono o número de cliente.",
		pt: "Houve tentativas demais. Aguarde {minutes} minutos e informe de novo o e-mail, o telefone ou o número de cliente.",
		fr: "Il y a eu trop d’essais. Attendez {minutes} minutes, puis indiquez à nouveau votre e-mail, téléphone ou numéro de client.",
		de: "Das waren zu viele Versuche. Bitte warten Sie {minutes} Minuten und nennen Sie dann E-Mail-Adresse, Telefon oder Kundennummer noch einmal."
	},
	proven: {
		en: "Thank you, your identity is confirmed.",
		es: "Gracias, tu identidad está confirmada.",
		pt: "Obrigado, a sua identidade está confirmada.",
		fr: "Merci, votre identité est confirmée.",
		de: "Danke, Ihre Identität ist bestätigt."
	},
	apology: {
		en: "Something went wrong while I was looking that up. Please try again in a moment; meanwhile you can ask me about albums, songs, artists or your orders.",
		es: "Algo salió mal al buscarlo. Inténtalo de nuevo en un momento; mientras tanto puedes preguntarme por álbumes, canciones, artistas o tus pedidos.",
		pt: "Algo deu errado ao procurar. Tente de novo daqui a pouco; enquanto isso pode perguntar sobre álbuns, músicas, artistas ou os seus pedidos.",
		fr: "Un problème est survenu pendant la recherche. Réessayez dans un instant ; en attendant, demandez-moi des albums, des titres, des artistes ou vos commandes.",
		de: "Beim Nachsehen ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal; solange können Sie mich nach Alben, Titeln, Künstlern oder Ihren Bestellungen fragen."
	},
	storeUnavailable: {
		en: "I cannot reach the store’s data right now, so I cannot look that up. Please try again in a little while.",
		es: "Ahora mismo no puedo consultar los datos de la tienda. Inténtalo de nuevo dentro de un rato.",
		pt: "Neste momento não consigo consultar os dados da loja. Tente de novo daqui a pouco.",
		fr: "Je ne peux pas consulter les données de la boutique pour le moment. Réessayez un peu plus tard.",
		de: "Ich erreiche die Daten des Ladens gerade nicht und kann das nicht nachsehen. Bitte versuchen Sie es etwas später noch einmal."
	}
};

export { identityTexts, pick };