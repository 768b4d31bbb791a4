import { joined, say, type Texts } from '../../wording/texts.js';

/** What the staff are told of, and that they were. */
export const SUPPORT_REQUEST: Texts<'opened' | 'already' | 'person' | 'invoice'> = {
  en: {
    person:
      'Of course. I have passed your wish to talk to a person{invoice} to our staff under the number **{number}**; somebody will read it and answer you.',
    invoice: ' (invoice {number})',
    opened:
      'I am sorry for the trouble. I cannot settle this myself, so I have passed {matter} to our staff under the number **{number}**. A person will look at it and answer you.',
    already: 'Our staff already have {matter} under the number **{number}**. A person will look at it and answer you.',
  },
  es: {
    person:
      'Por supuesto. He pasado a nuestro equipo que quieres hablar con una persona{invoice}, con el número **{number}**; alguien lo leerá y te responderá.',
    invoice: ' (factura {number})',
    opened:
      'Siento las molestias. No puedo resolverlo yo mismo, así que he pasado {matter} a nuestro equipo con el número **{number}**. Una persona lo revisará y te responderá.',
    already: 'Nuestro equipo ya tiene {matter} con el número **{number}**. Una persona lo revisará y te responderá.',
  },
  pt: {
    person:
      'Claro. Passei à nossa equipe que você quer falar com uma pessoa{invoice}, com o número **{number}**; alguém vai ler e responder.',
    invoice: ' (fatura {number})',
    opened:
      'Lamento o incómodo. Não posso resolver isso sozinho, por isso passei {matter} à nossa equipe com o número **{number}**. Uma pessoa vai analisar e responder.',
    already: 'A nossa equipe já tem {matter} com o número **{number}**. Uma pessoa vai analisar e responder.',
  },
  fr: {
    person:
      'Bien sûr. J’ai transmis à notre équipe que vous souhaitez parler à une personne{invoice}, sous le numéro **{number}** ; quelqu’un va vous lire et vous répondre.',
    invoice: ' (facture {number})',
    opened:
      'Je suis désolé pour ce désagrément. Je ne peux pas régler cela moi-même ; j’ai donc transmis {matter} à notre équipe sous le numéro **{number}**. Une personne va l’examiner et vous répondre.',
    already: 'Notre équipe a déjà {matter} sous le numéro **{number}**. Une personne va l’examiner et vous répondre.',
  },
  de: {
    person:
      'Gern. Ich habe unter der Nummer **{number}** an unser Team weitergegeben, dass Sie mit einem Menschen sprechen möchten{invoice}; jemand liest es und antwortet Ihnen.',
    invoice: ' (Rechnung {number})',
    opened:
      'Das tut mir leid. Ich kann das nicht selbst klären und habe {matter} unter der Nummer **{number}** an unser Team weitergegeben. Ein Mensch sieht es sich an und antwortet Ihnen.',
    already:
      'Unserem Team liegt {matter} schon unter der Nummer **{number}** vor. Ein Mensch sieht es sich an und antwortet Ihnen.',
  },
};

const MATTERS: Texts<
  | 'refund'
  | 'cancellation'
  | 'wrong_charge'
  | 'missing_download'
  | 'account_change'
  | 'complaint'
  | 'talk_to_person'
  | 'copy'
> = {
  en: {
    refund: 'your request for a refund',
    cancellation: 'your wish to cancel',
    wrong_charge: 'the charge that looks wrong to you',
    missing_download: 'your missing download',
    account_change: 'the change to your account',
    complaint: 'your complaint',
    talk_to_person: 'your wish to talk to a person',
    copy: 'your wish to be sent a copy',
  },
  es: {
    refund: 'tu solicitud de reembolso',
    cancellation: 'tu deseo de cancelar',
    wrong_charge: 'el cobro que te parece incorrecto',
    missing_download: 'tu descarga pendiente',
    account_change: 'el cambio en tu cuenta',
    complaint: 'tu queja',
    talk_to_person: 'tu deseo de hablar con una persona',
    copy: 'tu deseo de recibir una copia',
  },
  pt: {
    refund: 'o seu pedido de reembolso',
    cancellation: 'o seu desejo de cancelar',
    wrong_charge: 'a cobrança que lhe parece errada',
    missing_download: 'o seu download em falta',
    account_change: 'a alteração da sua conta',
    complaint: 'a sua reclamação',
    talk_to_person: 'o seu desejo de falar com uma pessoa',
    copy: 'o seu desejo de receber uma cópia',
  },
  fr: {
    refund: 'votre demande de remboursement',
    cancellation: 'votre souhait d’annuler',
    wrong_charge: 'le débit qui vous semble erroné',
    missing_download: 'votre téléchargement manquant',
    account_change: 'la modification de votre compte',
    complaint: 'votre réclamation',
    talk_to_person: 'votre souhait de parler à une personne',
    copy: 'votre souhait de recevoir une copie',
  },
  de: {
    refund: 'Ihren Wunsch nach einer Erstattung',
    cancellation: 'Ihren Wunsch nach einer Stornierung',
    wrong_charge: 'die falsch aussehende Abbuchung',
    missing_download: 'Ihren fehlenden Download',
    account_change: 'die Änderung Ihres Kontos',
    complaint: 'Ihre Beschwerde',
    talk_to_person: 'Ihren Wunsch, mit einem Menschen zu sprechen',
    copy: 'Ihren Wunsch nach einer Kopie',
  },
};

/** The matters of a request in words, from kinds separated by commas. */
export function mattersText(kinds: string, language: string): string {
  const matters = kinds.split(',').map((kind) => say(MATTERS, language, isMatter(kind) ? kind : 'complaint'));
  return joined(matters, language);
}

/** " (invoice 327)" when a matter is about one order that was named; '' otherwise. */
export function ofInvoice(invoiceId: unknown, language: string): string {
  return typeof invoiceId === 'number' ? say(SUPPORT_REQUEST, language, 'invoice', { number: invoiceId }) : '';
}

/** Whether a kind of request has words of its own. */
export function isMatter(kind: string): kind is keyof typeof MATTERS.en {
  return Object.hasOwn(MATTERS.en, kind);
}
