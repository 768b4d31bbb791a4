import type { Texts } from '../../wording/texts.js';

type Measure = 'sum' | 'orders';

/** Two periods held against each other. */
export const COMPARE: Texts<'figures' | `${'more' | 'less' | 'same'}_${Measure}` | 'yes' | 'no'> = {
  en: {
    figures: '{period}: **{sum}** on {orders|order|orders}; {other}: **{otherSum}** on {otherOrders|order|orders}.',
    more_sum: 'You spent {by} more in {period} than in {other}.',
    less_sum: 'You spent {by} less in {period} than in {other}.',
    same_sum: 'You spent the same in both.',
    more_orders: 'You placed more orders in {period} than in {other}: {orders} against {otherOrders}.',
    less_orders: 'You placed fewer orders in {period} than in {other}: {orders} against {otherOrders}.',
    same_orders: 'You placed the same number of orders in both.',
    yes: 'Yes.',
    no: 'No.',
  },
  es: {
    figures: '{period}: **{sum}** en {orders|pedido|pedidos}; {other}: **{otherSum}** en {otherOrders|pedido|pedidos}.',
    more_sum: 'En {period} gastaste {by} más que en {other}.',
    less_sum: 'En {period} gastaste {by} menos que en {other}.',
    same_sum: 'Gastaste lo mismo en los dos periodos.',
    more_orders: 'En {period} hiciste más pedidos que en {other}: {orders} frente a {otherOrders}.',
    less_orders: 'En {period} hiciste menos pedidos que en {other}: {orders} frente a {otherOrders}.',
    same_orders: 'Hiciste el mismo número de pedidos en los dos periodos.',
    yes: 'Sí.',
    no: 'No.',
  },
  pt: {
    figures: '{period}: **{sum}** em {orders|pedido|pedidos}; {other}: **{otherSum}** em {otherOrders|pedido|pedidos}.',
    more_sum: 'Em {period} você gastou {by} a mais do que em {other}.',
    less_sum: 'Em {period} você gastou {by} a menos do que em {other}.',
    same_sum: 'Você gastou o mesmo nos dois períodos.',
    more_orders: 'Em {period} você fez mais pedidos do que em {other}: {orders} contra {otherOrders}.',
    less_orders: 'Em {period} você fez menos pedidos do que em {other}: {orders} contra {otherOrders}.',
    same_orders: 'Você fez o mesmo número de pedidos nos dois períodos.',
    yes: 'Sim.',
    no: 'Não.',
  },
  fr: {
    figures:
      '{period} : **{sum}** pour {orders|commande|commandes} ; {other} : **{otherSum}** pour {otherOrders|commande|commandes}.',
    more_sum: 'Vous avez dépensé {by} de plus en {period} qu’en {other}.',
    less_sum: 'Vous avez dépensé {by} de moins en {period} qu’en {other}.',
    same_sum: 'Vous avez dépensé autant pendant les deux périodes.',
    more_orders: 'Vous avez passé plus de commandes en {period} qu’en {other} : {orders} contre {otherOrders}.',
    less_orders: 'Vous avez passé moins de commandes en {period} qu’en {other} : {orders} contre {otherOrders}.',
    same_orders: 'Vous avez passé autant de commandes pendant les deux périodes.',
    yes: 'Oui.',
    no: 'Non.',
  },
  de: {
    figures:
      '{period}: **{sum}** für {orders|Bestellung|Bestellungen}; {other}: **{otherSum}** für {otherOrders|Bestellung|Bestellungen}.',
    more_sum: '{period} haben Sie {by} mehr ausgegeben als {other}.',
    less_sum: '{period} haben Sie {by} weniger ausgegeben als {other}.',
    same_sum: 'Sie haben in beiden Zeiträumen gleich viel ausgegeben.',
    more_orders: '{period} haben Sie öfter bestellt als {other}: {orders} gegenüber {otherOrders} Bestellungen.',
    less_orders: '{period} haben Sie seltener bestellt als {other}: {orders} gegenüber {otherOrders} Bestellungen.',
    same_orders: 'Sie haben in beiden Zeiträumen gleich oft bestellt.',
    yes: 'Ja.',
    no: 'Nein.',
  },
};
