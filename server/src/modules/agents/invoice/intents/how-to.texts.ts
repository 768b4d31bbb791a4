import type { Texts } from '../../wording/texts.js';

/** How things are done that this chat cannot do, by topic. Only what is certain is said. */
export const HOW_TO: Texts<
  'account_change' | 'refund' | 'download' | 'buying' | 'payment' | 'listening' | 'terms' | 'person' | 'offer'
> = {
  en: {
    account_change:
      'I cannot change account details such as an e-mail address, a name or a password myself; a person of our staff does that after checking that it is really you.',
    refund:
      'Refunds are decided by a person of our staff, who looks at the order first; I cannot refund anything myself.',
    download:
      'Our music is digital. If a download of yours is missing or broken, a person of our staff can put it right.',
    buying:
      'I cannot place orders in this chat. I can find songs and albums for you, tell what they cost, and show what you have bought so far.',
    payment:
      'I have no information about ways of paying. I can show what your orders cost, and a person can tell you the rest.',
    listening: 'I cannot play music in this chat. I can find songs and albums for you and tell what they cost.',
    terms:
      'I have no information about that. I can show what we sell and what you have bought; a person of our staff can tell you the rest.',
    person: 'You can reach our staff right here: I record your request, and a person reads it and answers you.',
    offer: 'Shall I open a request for you? Just say “yes”, or tell me what it should say.',
  },
  es: {
    account_change:
      'No puedo cambiar los datos de la cuenta, como el correo, el nombre o la contraseña; lo hace una persona de nuestro equipo tras comprobar que eres tú.',
    refund:
      'Los reembolsos los decide una persona de nuestro equipo tras mirar el pedido; yo no puedo reembolsar nada.',
    download:
      'Nuestra música es digital. Si falta o falla una descarga tuya, una persona de nuestro equipo puede arreglarlo.',
    buying:
      'No puedo hacer pedidos en este chat. Puedo buscarte canciones y álbumes, decirte cuánto cuestan y mostrar lo que has comprado.',
    payment:
      'No tengo información sobre formas de pago. Puedo mostrar lo que costaron tus pedidos; una persona te dirá el resto.',
    listening: 'No puedo reproducir música en este chat. Puedo buscarte canciones y álbumes y decirte cuánto cuestan.',
    terms:
      'No tengo información sobre eso. Puedo mostrar lo que vendemos y lo que has comprado; una persona de nuestro equipo te dirá el resto.',
    person: 'Puedes contactar con nuestro equipo aquí mismo: registro tu solicitud y una persona la lee y te responde.',
    offer: '¿Quieres que abra una solicitud? Di «sí» o cuéntame qué debe decir.',
  },
  pt: {
    account_change:
      'Não posso alterar dados da conta, como o e-mail, o nome ou a senha; uma pessoa da nossa equipe faz isso depois de confirmar que é você.',
    refund:
      'Os reembolsos são decididos por uma pessoa da nossa equipe, que vê o pedido primeiro; eu não posso reembolsar nada.',
    download: 'A nossa música é digital. Se um download seu falta ou falha, uma pessoa da nossa equipe pode resolver.',
    buying:
      'Não posso fazer pedidos neste chat. Posso encontrar músicas e álbuns, dizer quanto custam e mostrar o que você já comprou.',
    payment:
      'Não tenho informações sobre formas de pagamento. Posso mostrar quanto custaram os seus pedidos; uma pessoa diz o resto.',
    listening: 'Não posso tocar música neste chat. Posso encontrar músicas e álbuns e dizer quanto custam.',
    terms:
      'Não tenho informações sobre isso. Posso mostrar o que vendemos e o que você comprou; uma pessoa da nossa equipe diz o resto.',
    person: 'Você pode falar com a nossa equipe aqui mesmo: eu registro o seu pedido e uma pessoa lê e responde.',
    offer: 'Quer que eu abra uma solicitação? Diga “sim” ou conte o que deve dizer.',
  },
  fr: {
    account_change:
      'Je ne peux pas modifier les données d’un compte, comme l’adresse e-mail, le nom ou le mot de passe ; une personne de notre équipe le fait après avoir vérifié que c’est bien vous.',
    refund:
      'Les remboursements sont décidés par une personne de notre équipe, qui regarde d’abord la commande ; je ne peux rien rembourser moi-même.',
    download:
      'Notre musique est numérique. Si un téléchargement manque ou ne marche pas, une personne de notre équipe peut y remédier.',
    buying:
      'Je ne peux pas passer de commande dans cette conversation. Je peux trouver des titres et des albums, dire ce qu’ils coûtent et montrer vos achats.',
    payment:
      'Je n’ai pas d’informations sur les moyens de paiement. Je peux montrer le prix de vos commandes ; une personne vous dira le reste.',
    listening:
      'Je ne peux pas jouer de musique dans cette conversation. Je peux trouver des titres et des albums et dire ce qu’ils coûtent.',
    terms:
      'Je n’ai pas d’informations à ce sujet. Je peux montrer ce que nous vendons et ce que vous avez acheté ; une personne de notre équipe vous dira le reste.',
    person:
      'Vous pouvez joindre notre équipe ici même : j’enregistre votre demande, une personne la lit et vous répond.',
    offer: 'Voulez-vous que j’ouvre une demande ? Dites « oui » ou dites-moi ce qu’elle doit contenir.',
  },
  de: {
    account_change:
      'Kontodaten wie E-Mail-Adresse, Name oder Passwort kann ich nicht selbst ändern; das macht ein Mensch aus unserem Team, nachdem er geprüft hat, dass Sie es wirklich sind.',
    refund:
      'Über Erstattungen entscheidet ein Mensch aus unserem Team, der sich zuerst die Bestellung ansieht; ich selbst kann nichts erstatten.',
    download:
      'Unsere Musik ist digital. Wenn ein Download fehlt oder nicht funktioniert, kann ein Mensch aus unserem Team das in Ordnung bringen.',
    buying:
      'In diesem Chat kann ich keine Bestellungen aufgeben. Ich kann Songs und Alben finden, sagen, was sie kosten, und Ihre bisherigen Käufe zeigen.',
    payment:
      'Über Zahlungsarten habe ich keine Angaben. Ich kann zeigen, was Ihre Bestellungen gekostet haben; den Rest sagt Ihnen ein Mensch.',
    listening:
      'Ich kann in diesem Chat keine Musik abspielen. Ich kann Songs und Alben finden und sagen, was sie kosten.',
    terms:
      'Dazu habe ich keine Angaben. Ich kann zeigen, was wir verkaufen und was Sie gekauft haben; den Rest sagt Ihnen jemand aus unserem Team.',
    person:
      'Unser Team erreichen Sie gleich hier: Ich nehme Ihre Anfrage auf, ein Mensch liest sie und antwortet Ihnen.',
    offer: 'Soll ich eine Anfrage für Sie eröffnen? Sagen Sie „ja“ oder schreiben Sie, was darin stehen soll.',
  },
};
