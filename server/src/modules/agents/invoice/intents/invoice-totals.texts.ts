import type { Texts } from '../../wording/texts.js';

/** Sums, counts and averages of orders, by year, and the best and the least year or month. */
export const INVOICE_TOTALS: Texts<'sum' | 'single' | 'count' | 'average' | 'years' | 'most' | 'least'> = {
  en: {
    sum: 'You have spent **{sum}** on {invoices|order|orders}{period}. On average that is {average} an order; the largest was {largest}, the smallest {smallest}.',
    single: 'You have spent **{sum}** on {invoices|order|orders}{period}.',
    count: 'You have placed {invoices|order|orders}{period}, for **{sum}** altogether.',
    average: 'Your orders{period} come to **{average}** on average: {sum} for {invoices|order|orders}.',
    years: 'This is what you have spent over time:',
    most: 'You spent most in **{best}**: **{sum}** on {invoices|order|orders}.',
    least: 'You spent least in **{best}**: **{sum}** on {invoices|order|orders}.',
  },
  es: {
    sum: 'Has gastado **{sum}** en {invoices|pedido|pedidos}{period}. La media es de {average} por pedido; el mayor fue de {largest} y el menor de {smallest}.',
    single: 'Has gastado **{sum}** en {invoices|pedido|pedidos}{period}.',
    count: 'Has hecho {invoices|pedido|pedidos}{period}, por **{sum}** en total.',
    average: 'Tus pedidos{period} son de **{average}** de media: {sum} en {invoices|pedido|pedidos}.',
    years: 'Esto es lo que has gastado a lo largo del tiempo:',
    most: 'Cuando más gastaste fue en **{best}**: **{sum}** en {invoices|pedido|pedidos}.',
    least: 'Cuando menos gastaste fue en **{best}**: **{sum}** en {invoices|pedido|pedidos}.',
  },
  pt: {
    sum: 'Você gastou **{sum}** em {invoices|pedido|pedidos}{period}. A média é de {average} por pedido; o maior foi de {largest} e o menor de {smallest}.',
    single: 'Você gastou **{sum}** em {invoices|pedido|pedidos}{period}.',
    count: 'Você fez {invoices|pedido|pedidos}{period}, no total de **{sum}**.',
    average: 'Os seus pedidos{period} são de **{average}** em média: {sum} em {invoices|pedido|pedidos}.',
    years: 'Foi isto que gastou ao longo do tempo:',
    most: 'Quando você mais gastou foi em **{best}**: **{sum}** em {invoices|pedido|pedidos}.',
    least: 'Quando você menos gastou foi em **{best}**: **{sum}** em {invoices|pedido|pedidos}.',
  },
  fr: {
    sum: 'Vous avez dépensé **{sum}** pour {invoices|commande|commandes}{period}. Cela fait {average} en moyenne ; la plus grosse était de {largest}, la plus petite de {smallest}.',
    single: 'Vous avez dépensé **{sum}** pour {invoices|commande|commandes}{period}.',
    count: 'Vous avez passé {invoices|commande|commandes}{period}, pour **{sum}** au total.',
    average: 'Vos commandes{period} sont de **{average}** en moyenne : {sum} pour {invoices|commande|commandes}.',
    years: 'Voici vos dépenses au fil du temps :',
    most: 'C’est en **{best}** que vous avez le plus dépensé : **{sum}** pour {invoices|commande|commandes}.',
    least: 'C’est en **{best}** que vous avez le moins dépensé : **{sum}** pour {invoices|commande|commandes}.',
  },
  de: {
    sum: 'Sie haben **{sum}** für {invoices|Bestellung|Bestellungen} ausgegeben{period}. Im Durchschnitt sind das {average}; die größte kostete {largest}, die kleinste {smallest}.',
    single: 'Sie haben **{sum}** für {invoices|Bestellung|Bestellungen} ausgegeben{period}.',
    count: 'Sie haben {invoices|Bestellung|Bestellungen} aufgegeben{period}, zusammen **{sum}**.',
    average:
      'Ihre Bestellungen{period} kosten im Durchschnitt **{average}**: {sum} für {invoices|Bestellung|Bestellungen}.',
    years: 'So viel haben Sie im Lauf der Zeit ausgegeben:',
    most: 'Am meisten haben Sie **{best}** ausgegeben: **{sum}** für {invoices|Bestellung|Bestellungen}.',
    least: 'Am wenigsten haben Sie **{best}** ausgegeben: **{sum}** für {invoices|Bestellung|Bestellungen}.',
  },
};
