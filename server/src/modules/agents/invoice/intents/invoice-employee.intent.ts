import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { dateText, money } from '../../wording/format.js';
import { bold, plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { boundsOf, oneOrder } from '../order-arguments.js';
import { noOrdersText, noOrderText, periodOf } from '../order-texts.js';

const TEXTS: Texts<'withOrder' | 'own' | 'noPhone'> = {
  en: {
    withOrder:
      '{employee} ({title}) helped you with order **{number}** of {date}, for **{total}**. You can write to {email}.',
    own: 'Your support representative is {employee} ({title}). You can write to {email}.',
    noPhone: 'There is no phone number that I can give you.',
  },
  es: {
    withOrder:
      '{employee} ({title}) te ayudó con el pedido **{number}** del {date}, de **{total}**. Puedes escribir a {email}.',
    own: 'Tu representante es {employee} ({title}). Puedes escribir a {email}.',
    noPhone: 'No hay un número de teléfono que pueda darte.',
  },
  pt: {
    withOrder:
      '{employee} ({title}) ajudou você com o pedido **{number}** de {date}, de **{total}**. Pode escrever para {email}.',
    own: 'O seu representante é {employee} ({title}). Pode escrever para {email}.',
    noPhone: 'Não há um número de telefone que eu possa dar.',
  },
  fr: {
    withOrder:
      '{employee} ({title}) vous a aidé pour la commande **{number}** du {date}, de **{total}**. Vous pouvez écrire à {email}.',
    own: 'Votre conseiller est {employee} ({title}). Vous pouvez écrire à {email}.',
    noPhone: 'Je n’ai pas de numéro de téléphone à vous donner.',
  },
  de: {
    withOrder:
      '{employee} ({title}) hat Ihnen bei der Bestellung **{number}** vom {date} über **{total}** geholfen. Schreiben Sie an {email}.',
    own: 'Ihr Ansprechpartner ist {employee} ({title}), erreichbar unter {email}.',
    noPhone: 'Eine Telefonnummer kann ich Ihnen nicht nennen.',
  },
};

/** "Who helped me with it?", "who is my support rep?" Without an order the person's own representative is told. */
export class InvoiceEmployeeIntent extends Intent {
  readonly name = 'invoice_employee';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly cues = {
    en: `support|customer_support|help_desk|helpdesk email|e_mail|mail|address|contact|number|phone address?, how do|can|could|may i|we reach|contact|write_to|email|mail|call|get_hold_of the? support|support_team|help_desk|helpdesk, someone|somebody|anyone|anybody|who in|from|at the? support|support_team|help_desk i_can|can_i|could_i|do_i|i_could|to write|email|mail|contact|talk|speak|reach to? by_mail|by_email?, who|whom|who_else should|can|could|do|may|must|would|shall i|we contact|email|e_mail|mail|write|call|phone|ring|reach|ask|address|message|talk|speak|turn to|with? about|regarding|concerning|for|if|on|over|when, who|whom can|could|would|will help|assist|advise me|us with|about|on|regarding, my contact for|on|about|there, whos|who_is|who|who_was my|the contact, contact for that|this|it|my order|the order, who do|can|should i contact|talk|write|ask to? about that|this|it, who|whom can|should|could|may|must|would|shall i|we turn|go|talk|speak|write|reach|contact|ask|address|call|email to|out|with? for_help?, who|whom do i|we turn|go|write|reach|contact|ask|call|email to|out? for_help?, who|whom can|should i|we turn|talk|speak|reach|write to|out to?, who|whom do i turn|go|reach to|out?, whom|who can i contact|ask|call, who can|could|would|will help|assist me, who looks after customers|people like me, in charge of me, responsible for me, looks after me, looking after me, takes care of me, taking care of me, assigned to me, my contact person, my adviser, my advisor, my agent, my account manager, who supports me, who is supporting me, cares for me, my point of contact`,
    es: `a|con quien puedo|debo|podria|tengo_que? dirigirme|hablar|escribir|contactar|acudir|recurrir|llamar|preguntar|hablo|acudo|me_dirijo, a quien acudo, a quien puedo, con quien puedo, quien me puede ayudar, quien puede ayudarme, a|con quien escribo|contacto|llamo|puedo_escribir|debo_escribir|tengo_que_escribir|me_dirijo|puedo_dirigirme|hablo|puedo_contactar|pregunto por|sobre|para|si|acerca, quien me ayuda|puede_ayudarme con, quien me atiende, me atiende, mi asesor, mi asesora, mi agente, responsable de mi, encargado de mi, encargada de mi`,
    pt: `a|para|com quem posso|devo|eu? recorrer|falar|escrever|contactar|contatar|me_dirigir|dirigir_me|ligar|perguntar|falo|recorro, quem pode me ajudar, quem me pode ajudar, a|para|com quem escrevo|posso_escrever|devo_escrever|contato|contacto|falo|posso_falar|devo_falar|me_dirijo|pergunto sobre|por|para|se, quem me ajuda|pode_me_ajudar com, quem me atende, me atende, meu atendente, minha atendente, meu agente, responsavel por mim, cuida de mim`,
    fr: `vers qui me_tourner|puis_je_me_tourner|dois_je_me_tourner|me_tourne, a qui puis_je|dois_je|je_peux|je_dois? parler|madresser|madresse|demander|ecrire, qui peut maider, qui pourrait maider, a qui ecrire|dois_je_ecrire|puis_je_ecrire|jecris|madresser|puis_je_madresser|dois_je_madresser|parler, qui contacter|puis_je_contacter|dois_je_contacter|appeler|peut_maider, soccupe de moi, qui soccupe de moi, mon conseiller, ma conseillere, mon interlocuteur, charge de mon compte, responsable de moi`,
    de: `an wen kann|soll|muss|darf|konnte|wende|schreibe ich mich? wenden?, wen kann|soll|darf|muss ich kontaktieren|ansprechen|fragen|anrufen|anschreiben, mit wem kann|soll|darf|spreche|rede ich sprechen|reden?, bei wem kann|soll|melde ich mich? melden?, wer kann|konnte mir helfen, an wen kann|soll|muss|darf|wende|schreibe ich mich?, wem kann|soll|darf|schreibe ich, wen kann|soll|darf|kontaktiere ich, wer hilft|kann mir, wer betreut mich, betreut mich, mein betreuer, meine betreuerin, zustandig fur mich, fur mich zustandig, kummert sich um mich, mein ansprechpartner, meine ansprechpartnerin`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue', '#invoice'],
      likes: [
        'invoice',
        'newest',
        'oldest',
        '#invoice_id',
        'contact',
        '#from',
        'human',
        'capabilities',
        'compose',
        'employee',
        'first_person',
      ],
    },
    {
      needs: ['cue'],
      likes: ['employee', 'contact', 'profile', 'first_person', 'human', '@employee'],
      never: ['#invoice_id'],
    },
    {
      needs: ['employee', '#invoice'],
      likes: ['invoice', 'newest', 'oldest', 'largest', 'smallest', 'buy', '#invoice_id', 'contact', '#from', 'human'],
    },
    {
      needs: ['employee', '#from'],
      likes: ['invoice', 'buy', 'contact', 'human', 'first_person'],
      never: ['#invoice', '@artist', '@album', '@track'],
    },
    {
      needs: ['employee'],
      likes: ['invoice', 'buy', 'profile', 'contact', 'human'],
      never: ['@artist', '@album', '@track'],
      base: 0.95,
    },
  ];

  override notes({ text }: Reading): Slots['details'] {
    return PHONED.test(text) ? { phone: true } : {};
  }

  /** "Who is my rep, and what's the number?" asks for one person. */
  override merge(one: Slots, other: Slots): Slots | null {
    const isSame = CHOOSING.every((detail) => one.details[detail] === other.details[detail]);
    return isSame ? { names: one.names, details: { ...one.details, ...other.details } } : null;
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_employee_by_invoice_and_customer', choiceOf(slots))];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language, currency } = context;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const [row] = result.rows;
    if (row === undefined) return { ...SILENT, lead: absenceOf(answered, context) };
    const isOfOrder = CHOOSING.some((detail) => answered.request.details[detail] !== undefined);
    const key = isOfOrder ? 'withOrder' : 'own';
    const told = say(TEXTS, language, key, {
      employee: bold(row['employee']),
      title: plain(row['title']),
      email: plain(row['email']),
      number: plain(row['invoice_id']),
      date: dateText(field(row, 'date'), language),
      total: money(row['invoice_total'], currency),
    });
    const { phone } = answered.request.details;
    return { ...SILENT, lead: phone === true ? `${told} ${say(TEXTS, language, 'noPhone')}` : told };
  }
}

/** Asks for a number to call; the store keeps one, which is not for customers. */
const PHONED =
  /\b(?:phone|telephone|mobile|call|ring|tel[eé]fono|llam\p{L}*|telefone|lig(?:ar|o)|t[eé]l[eé]phone|appel\p{L}*|telefon\p{L}*|an(?:zu)?rufen)\b|\b(?:his|her|their|su|seu|sua|son|sa|seine?|ihre?)\s+(?:number|n[uú]mero|num[eé]ro|nummer)\b/iu;

/** Details that choose an order. */
const CHOOSING = ['position', 'invoice_id', 'from', 'to', 'since', 'until'] as const;

/** One order by its number, else by its place among those of a period. */
function choiceOf(slots: Slots): ReturnType<typeof oneOrder> {
  const { from, to } = boundsOf(slots);
  const choice = oneOrder(slots);
  return choice['invoice_id'] === undefined ? { ...choice, from, to } : choice;
}

function absenceOf(answered: AnsweredRequest, context: WordingContext): string {
  return periodOf(answered, context.language) === '' ? noOrderText(context.language) : noOrdersText(answered, context);
}
