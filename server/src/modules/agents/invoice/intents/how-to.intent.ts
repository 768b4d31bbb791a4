import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { say } from '../../wording/texts.js';
import { HOW_TO } from './how-to.texts.js';

/** What a chat about a store is asked for and has no information on. */
const TERMS =
  /\b(tax(?:es)?|vat|unpaid|deals?|offers?|promotions?|bargains?|sale|friday|outstanding|overdue|due|open|owe|balance|status|impuestos?|iva|impostos?|imp[oô]ts?|taxes|tva|steuern?|mehrwertsteuer|mwst|warranty|guarantee|garant[ií]a|garantia|garantie|subscri\w*|suscri\w*|assinatura|abo(?:nnement)?|membership|trial|loyalty|points|opening hours|horario|hor[aá]rio|horaires|[oö]ffnungszeiten|licen[cs]\w*|licencia|lizenz|drm|app|ship\w*|deliver\w*|env[ií]o|env[ií]an|livr\w*|vers(?:and|enden|chickt)|liefer\w*|invest\w*)\b/iu;

/** The topic and kind of request that shop words or words of the text speak for, the surest first. */
const TOPICS = [
  {
    topic: 'listening',
    kind: 'talk_to_person',
    says: /\b(?:play|listen|hear|preview|previews|sample|samples|escuchar|o[ií]r|ouvir|tocar?|[eé]couter|joue[rz]?|\p{L}*h[oö]ren|abspielen|spiel\w*)\b/iu,
  },
  { topic: 'terms', kind: 'talk_to_person', says: TERMS },
  {
    topic: 'refund',
    kind: 'refund',
    says: /refund|return|money back|cancel|reembols|devol|rembours|retour|erstatt|r[uü]ckgabe|storn/iu,
  },
  {
    topic: 'account_change',
    kind: 'account_change',
    says: /change|update|edit|delete|close|reset|password|e-?mail|address|cambi|contrase|alter|senha|mudar|chang|modifi|mot de passe|[aä]nder|passwort|konto/iu,
  },
  { topic: 'download', kind: 'missing_download', says: /download|descarg|baix|t[eé]l[eé]charg|herunter/iu },
  {
    topic: 'payment',
    kind: 'talk_to_person',
    says: /pay|card|paypal|gift|voucher|coupon|discount|pag|cup[oó]n|descuent|descont|pai|carte|bezahl|zahl|gutschein|rabatt/iu,
  },
  {
    topic: 'buying',
    kind: 'talk_to_person',
    says: /buy|order|purchase|cart|basket|checkout|compr|pedir|achet|command|kauf|bestell/iu,
  },
] as const;

const PERSON = { topic: 'person', kind: 'talk_to_person' } as const;

const LIKES: readonly Sign[] = [
  'how',
  'have',
  'account_change',
  'refund',
  'download_missing',
  'human',
  'contact',
  'profile',
  'pay',
  'buy',
  'invoice',
  'song',
  'album',
  'capabilities',
  'newest',
  'price',
  'employee',
  'request_status',
  'date',
  'cue',
];

/** "How can I change my e-mail address?", "do you give refunds?": explains and offers a request; nothing is opened yet. */
export class HowToIntent extends Intent {
  readonly name = 'how_to';
  readonly agent = 'invoice_agent';
  override readonly offers = 'support_request';
  override readonly cues = {
    en: `how long do|does|will|would|can refunds|refund|a_refund|my_refund|the_refund take?, is it possible to return|refund|exchange a|an|any? song|songs|track|tracks|album|albums|order|orders|purchase|purchases?, can|could|may songs|tracks|downloads|albums|orders|purchases|music be returned|refunded|cancelled|canceled|exchanged, refund policy, return policy, cancellation policy, your policy, do you give refunds, do you offer refunds, do you do refunds, do you refund, can i return, are refunds possible, is a refund possible, how do refunds work, how long does a refund,
      how do i buy, how can i buy, how to buy, how do i order, how can i order, how do i place an order, how can i place an order, how do i purchase, how can i purchase, to|please|can_i|could_i|may_i|will_you|can_you|could_you|lets place an order, order it for me, buy it for me, buy this for me, add to cart, add it to my cart, put it in my cart, checkout process,
      how can i pay, how do i pay, payment methods, payment method, payment options, ways to pay, accept paypal, accept credit cards, pay with, pay by, gift card, gift cards, voucher, vouchers, coupon, coupons, discount, discounts, promo code, discount code,
      how do i download, how can i download, how to download, where do i download, where can i download, how do i reset, reset my password, forgot my password, forgot password, lost my password, i forgot my,
      play|put_on me|us|a|some|something song|songs|music|something|tune|album|track? for_me|please?, can|could|may i|you play|listen|hear|preview to? a|the|some|it|this|them|music|songs? song|songs|track|tracks|music|album? here|first|in_this_chat|before_i_buy|before_buying|online, preview, previews, free samples, audio samples, play it for me, play it now, play it here,
      tax, taxes, vat, sales tax, tax included, warranty, guarantee, subscription, subscriptions, subscribe, membership, free trial, loyalty program, loyalty points, opening hours, deals, any deals, special offer|offers, promotion, promotions, bargains, on sale today|now, black friday, unpaid, outstanding, overdue, open|due invoices|bills|balance|payments|amount, my balance, account balance, still owe, owe you anything?, owe anything, do i owe, payment status, drm, licence, license, licensed, mobile app, an app, ship to, do you ship, shipping costs, delivery costs,
      can i change my, can i update my, can i delete my, where do i change, where can i change, where do i update, is it possible to change, is it possible to get a refund, how do i change, how can i change, how to change, how do i update, how can i update, how do i delete, how can i delete, how do i close, how can i close, how to update, how to delete`,
    es: `pon una cancion, ponme una cancion, ponme musica, reproduce, puedo escuchar, se puede escuchar, impuestos, iva, garantia, suscripcion, suscripciones, horario de apertura, app movil, envian a, gastos de envio, como puedo cambiar, como cambio, como cambiar, como actualizo, puedo cambiar, politica de devolucion, politica de reembolso, politica de devoluciones, hacen reembolsos, como funciona el reembolso, como compro, como puedo comprar, como puedo pagar, formas de pago, metodos de pago, como descargo, como puedo descargar, olvide mi contrasena, he olvidado mi contrasena`,
    pt: `toca uma musica, toque uma musica, posso ouvir, da para ouvir, impostos, garantia, assinatura, horario de funcionamento, aplicativo, enviam para, custo de envio, como posso mudar, como posso alterar, como altero, como mudo, como mudar, como alterar, posso mudar, politica de reembolso, politica de devolucao, fazem reembolso, como compro, como posso comprar, como posso pagar, formas de pagamento, como baixo, como posso baixar, esqueci minha senha, esqueci a minha senha`,
    fr: `joue une chanson, joue moi, puis je ecouter, peut on ecouter, taxes, tva, garantie, abonnement, abonnements, horaires d ouverture, application mobile, livrez vous, frais de livraison, comment puis je changer, comment changer, comment modifier, puis je changer, comment puis je modifier, politique de remboursement, politique de retour, remboursez vous, faites vous des remboursements, comment acheter, comment puis je acheter, comment commander, comment payer, comment puis je payer, moyens de paiement, comment telecharger, mot de passe oublie, jai oublie mon mot de passe`,
    de: `spiel ein lied, spiel mir, spiel etwas, kann ich reinhoren, kann man reinhoren, kann ich anhoren, hineinhoren, reinhoren, mehrwertsteuer, steuern, garantie, abo, abonnement, offnungszeiten, eine app, liefert ihr, versandkosten, wie kann ich meine, wie andere ich, wie kann ich andern, kann ich meine email andern, ruckgaberecht, erstattungsrichtlinie, erstatten sie, erstattet ihr, wie kaufe ich, wie kann ich kaufen, wie bestelle ich, wie kann ich bezahlen, zahlungsarten, zahlungsmethoden, wie kann ich herunterladen, wie lade ich, passwort vergessen`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue'], likes: LIKES, never: ['charged_wrongly', 'complaint', '@artist'], base: 1 },
    ...(['account_change', 'refund', 'human'] as const).map((matter): Pattern => ({
      needs: ['how', matter],
      likes: LIKES,
      never: [
        'charged_wrongly',
        'complaint',
        'download_missing',
        '#invoice_id',
        ...(matter === 'refund' ? (['buy'] as const) : []),
      ],
      base: 1,
    })),
  ];

  override notes({ text }: Reading): Slots['details'] {
    const { topic, kind } = TOPICS.find(({ says }) => says.test(text)) ?? PERSON;
    return { topic, kinds: kind };
  }

  calls(): readonly PlannedCall[] {
    return [];
  }

  word({ request }: AnsweredRequest, { language }: WordingContext): Wording {
    const { topic } = TOPICS.find((one) => one.topic === request.details['topic']) ?? PERSON;
    return { lead: say(HOW_TO, language, topic), facts: '', close: say(HOW_TO, language, 'offer') };
  }
}
