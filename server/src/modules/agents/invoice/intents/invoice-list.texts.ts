import type { Texts } from '../../wording/texts.js';

/** Lists, counts and sums of orders, and the one that was asked for. */
export const INVOICE_LIST: Texts<'found' | 'count' | 'none' | 'order' | 'sum' | 'one' | 'latest'> = {
  en: {
    found: 'You have {total|order|orders}{amounts}{period}',
    count: 'You have {total|order|orders}{amounts}{period}.',
    none: 'I find no orders of yours.',
    sum: 'Together, these {shown|order|orders} come to **{sum}**',
    latest: 'Your last {shown|order|orders}{period}, newest first:',
    one: '{order} is invoice **{number}** of {date}, for **{total}**',
    order: '',
  },
  es: {
    found: 'Tienes {total|pedido|pedidos}{amounts}{period}',
    count: 'Tienes {total|pedido|pedidos}{amounts}{period}.',
    sum: 'En total, {shown|pedido suma|pedidos suman} **{sum}**',
    latest: 'Tus últimos {shown|pedido|pedidos}{period}, lo más reciente primero:',
    one: '{order} es la factura **{number}** del {date}, por **{total}**',
  },
  pt: {
    found: 'Você tem {total|pedido|pedidos}{amounts}{period}',
    count: 'Você tem {total|pedido|pedidos}{amounts}{period}.',
    sum: 'Ao todo, {shown|pedido soma|pedidos somam} **{sum}**',
    latest: 'Os seus últimos {shown|pedido|pedidos}{period}, o mais recente primeiro:',
    one: '{order} é a fatura **{number}** de {date}, no valor de **{total}**',
  },
  fr: {
    found: 'Vous avez {total|commande|commandes}{amounts}{period}',
    count: 'Vous avez {total|commande|commandes}{amounts}{period}.',
    sum: 'Au total, {shown|commande|commandes} : **{sum}**',
    latest: 'Vos {shown|dernière commande|dernières commandes}{period}, les plus récentes d’abord :',
    one: '{order} est la facture **{number}** du {date}, d’un montant de **{total}**',
  },
  de: {
    found: 'Sie haben {total|Bestellung|Bestellungen}{amounts}{period}',
    count: 'Sie haben {total|Bestellung|Bestellungen}{amounts}{period}.',
    sum: 'Zusammen kosten {shown|Bestellung|Bestellungen} **{sum}**',
    latest: 'Ihre letzten {shown|Bestellung|Bestellungen}{period}, die neueste zuerst:',
    one: '{order} ist die Rechnung **{number}** vom {date} über **{total}**',
  },
};
