import type { ToolRow } from '../../../tools/tool.contract.js';
import { bold } from '../../wording/markdown.js';
import { joined, say, type Texts } from '../../wording/texts.js';

const TEXTS: Texts<'most' | 'least' | 'mostEach' | 'leastEach'> = {
  en: {
    most: 'You placed most orders in {periods}: {count|order|orders}.',
    least: 'You placed fewest orders in {periods}: {count|order|orders}.',
    mostEach: 'You placed most orders in {periods}: {count|order|orders} in each.',
    leastEach: 'You placed fewest orders in {periods}: {count|order|orders} in each.',
  },
  es: {
    most: 'Cuando más pedidos hiciste fue en {periods}: {count|pedido|pedidos}.',
    least: 'Cuando menos pedidos hiciste fue en {periods}: {count|pedido|pedidos}.',
    mostEach: 'Cuando más pedidos hiciste fue en {periods}: {count|pedido|pedidos} en cada uno.',
    leastEach: 'Cuando menos pedidos hiciste fue en {periods}: {count|pedido|pedidos} en cada uno.',
  },
  pt: {
    most: 'Você fez mais pedidos em {periods}: {count|pedido|pedidos}.',
    least: 'Você fez menos pedidos em {periods}: {count|pedido|pedidos}.',
    mostEach: 'Você fez mais pedidos em {periods}: {count|pedido|pedidos} em cada um.',
    leastEach: 'Você fez menos pedidos em {periods}: {count|pedido|pedidos} em cada um.',
  },
  fr: {
    most: 'Vous avez passé le plus de commandes en {periods} : {count|commande|commandes}.',
    least: 'Vous avez passé le moins de commandes en {periods} : {count|commande|commandes}.',
    mostEach: 'Vous avez passé le plus de commandes en {periods} : {count|commande|commandes} à chaque fois.',
    leastEach: 'Vous avez passé le moins de commandes en {periods} : {count|commande|commandes} à chaque fois.',
  },
  de: {
    most: 'Die meisten Bestellungen waren es {periods}: {count|Bestellung|Bestellungen}.',
    least: 'Die wenigsten Bestellungen waren es {periods}: {count|Bestellung|Bestellungen}.',
    mostEach: 'Die meisten Bestellungen waren es {periods}: je {count|Bestellung|Bestellungen}.',
    leastEach: 'Die wenigsten Bestellungen waren es {periods}: je {count|Bestellung|Bestellungen}.',
  },
};

/** The years or months with the most or the fewest orders, all of them where several share the place. */
export function periodsOfOrders(
  rows: readonly ToolRow[],
  asked: 'most' | 'least',
  nameOf: (row: ToolRow) => string,
  language: string,
): string {
  const counts = rows.map((row) => Number(row['invoices'] ?? 0));
  const count = asked === 'most' ? Math.max(...counts) : Math.min(...counts);
  const best = rows.filter((_, place) => counts[place] === count);
  const periods = joined(
    best.map((row) => bold(nameOf(row))),
    language,
  );
  return say(TEXTS, language, best.length > 1 ? `${asked}Each` : asked, { periods, count });
}
