// dist/modules/agents/invoice/intents/own-profile.texts.js
/** What each field of a customer's record is called. */ const OWN_PROFILE = {
	en: {
		found: "This is what we have on file for you:",
		name: "Name: {value}",
		company: "Company: {value}",
		email: "E-mail: {value}",
		phone: "Phone: {value}",
		fax: "Fax: {value}",
		address: "Address: {value}",
		unknown: "not on file",
		representative: "Support representative: {value}"
	},
	es: {
		found: "Esto es lo que tenemos registrado:",
		name: "Nombre: {value}",
		company: "Empresa: {value}",
		email: "Correo: {value}",
		phone: "Teléfono: {value}",
		address: "Dirección: {value}",
		unknown: "no consta",
		representative: "Representante: {value}"
	},
	pt: {
		found: "Isto é o que temos registrado:",
		name: "Nome: {value}",
		company: "Empresa: {value}",
		email: "E-mail: {value}",
		phone: "Telefone: {value}",
		address: "Endereço: {value}",
		unknown: "não consta",
		representative: "Representante: {value}"
	},
	fr: {
		found: "Voici ce que nous avons sur vous :",
		name: "Nom : {value}",
		company: "Société : {value}",
		email: "E-mail : {value}",
		phone: "Téléphone : {value}",
		fax: "Fax : {value}",
		address: "Adresse : {value}",
		unknown: "non renseigné",
		representative: "Conseiller : {value}"
	},
	de: {
		found: "Das haben wir über Sie gespeichert:",
		name: "Name: {value}",
		company: "Firma: {value}",
		email: "E-Mail: {value}",
		phone: "Telefon: {value}",
		address: "Anschrift: {value}",
		unknown: "nicht hinterlegt",
		representative: "Ansprechpartner: {value}"
	}
};

export { OWN_PROFILE };