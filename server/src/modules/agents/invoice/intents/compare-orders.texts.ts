import type { Texts } from '../../wording/texts.js';

type Measure = 'sum' | 'songs' | 'date';

/** Two orders held against each other. */
export const COMPARE_ORDERS: Texts<`${'differ' | 'same'}_${Measure}` | 'apart' | 'absent' | 'yes' | 'no'> = {
  en: {
    differ_sum: 'Invoice **{more}** cost **{by}** more than invoice **{less}**: {moreSum} against {lessSum}.',
    same_sum: 'Invoices **{more}** and **{less}** cost the same: {moreSum} each.',
    differ_songs: 'Invoice **{more}** has more songs than invoice **{less}**: {moreSongs} against {lessSongs}.',
    same_songs: 'Invoices **{more}** and **{less}** have the same number of songs: {moreSongs} each.',
    differ_date: 'Invoice **{less}** of {lessDate} is older than invoice **{more}** of {moreDate}.',
    same_date: 'Invoices **{more}** and **{less}** are both of {moreDate}.',
    apart: '{days|day lies|days lie} between invoice **{less}** of {lessDate} and invoice **{more}** of {moreDate}.',
    absent: 'I find no {number} among your orders, so there is nothing to compare.',
    yes: 'Yes.',
    no: 'No.',
  },
  es: {
    differ_sum: 'La factura **{more}** costó **{by}** más que la **{less}**: {moreSum} frente a {lessSum}.',
    same_sum: 'Las facturas **{more}** y **{less}** costaron lo mismo: {moreSum} cada una.',
    differ_songs: 'La factura **{more}** tiene más canciones que la **{less}**: {moreSongs} frente a {lessSongs}.',
    same_songs: 'Las facturas **{more}** y **{less}** tienen el mismo número de canciones: {moreSongs} cada una.',
    differ_date: 'La factura **{less}**, del {lessDate}, es más antigua que la **{more}**, del {moreDate}.',
    same_date: 'Las facturas **{more}** y **{less}** son las dos del {moreDate}.',
    apart: 'Entre la factura **{less}** del {lessDate} y la **{more}** del {moreDate} hay {days|día|días}.',
    absent: 'No encuentro la {number} entre tus pedidos, así que no hay nada que comparar.',
    yes: 'Sí.',
    no: 'No.',
  },
  pt: {
    differ_sum: 'A fatura **{more}** custou **{by}** a mais do que a **{less}**: {moreSum} contra {lessSum}.',
    same_sum: 'As faturas **{more}** e **{less}** custaram o mesmo: {moreSum} cada uma.',
    differ_songs: 'A fatura **{more}** tem mais músicas do que a **{less}**: {moreSongs} contra {lessSongs}.',
    same_songs: 'As faturas **{more}** e **{less}** têm o mesmo número de músicas: {moreSongs} cada uma.',
    differ_date: 'A fatura **{less}**, de {lessDate}, é mais antiga do que a **{more}**, de {moreDate}.',
    same_date: 'As faturas **{more}** e **{less}** são ambas de {moreDate}.',
    apart: 'Entre a fatura **{less}** de {lessDate} e a **{more}** de {moreDate} há {days|dia|dias}.',
    absent: 'Não encontro a {number} entre os seus pedidos, portanto não há o que comparar.',
    yes: 'Sim.',
    no: 'Não.',
  },
  fr: {
    differ_sum: 'La facture **{more}** a coûté **{by}** de plus que la **{less}** : {moreSum} contre {lessSum}.',
    same_sum: 'Les factures **{more}** et **{less}** ont coûté autant : {moreSum} chacune.',
    differ_songs: 'La facture **{more}** contient plus de chansons que la **{less}** : {moreSongs} contre {lessSongs}.',
    same_songs: 'Les factures **{more}** et **{less}** contiennent autant de chansons : {moreSongs} chacune.',
    differ_date: 'La facture **{less}** du {lessDate} est plus ancienne que la **{more}** du {moreDate}.',
    same_date: 'Les factures **{more}** et **{less}** sont toutes deux du {moreDate}.',
    apart: 'Entre la facture **{less}** du {lessDate} et la **{more}** du {moreDate}, il y a {days|jour|jours}.',
    absent: 'Je ne trouve pas la {number} parmi vos commandes ; il n’y a donc rien à comparer.',
    yes: 'Oui.',
    no: 'Non.',
  },
  de: {
    differ_sum: 'Rechnung **{more}** war **{by}** teurer als Rechnung **{less}**: {moreSum} gegen {lessSum}.',
    same_sum: 'Die Rechnungen **{more}** und **{less}** haben gleich viel gekostet: je {moreSum}.',
    differ_songs: 'Rechnung **{more}** hat mehr Songs als Rechnung **{less}**: {moreSongs} gegen {lessSongs}.',
    same_songs: 'Die Rechnungen **{more}** und **{less}** haben gleich viele Songs: je {moreSongs}.',
    differ_date: 'Rechnung **{less}** vom {lessDate} ist älter als Rechnung **{more}** vom {moreDate}.',
    same_date: 'Die Rechnungen **{more}** und **{less}** sind beide vom {moreDate}.',
    apart: 'Zwischen Rechnung **{less}** vom {lessDate} und Rechnung **{more}** vom {moreDate} liegen {days|Tag|Tage}.',
    absent: 'Ich finde {number} nicht unter Ihren Bestellungen; es gibt also nichts zu vergleichen.',
    yes: 'Ja.',
    no: 'Nein.',
  },
};

/** How an order that is not there is called: by its number, or as one of those asked for. */
export const ABSENT_ORDER: Texts<'numbered' | 'other'> = {
  en: { numbered: 'invoice **{number}**', other: 'second order' },
  es: { numbered: 'factura **{number}**', other: 'segunda' },
  pt: { numbered: 'fatura **{number}**', other: 'segunda' },
  fr: { numbered: 'facture **{number}**', other: 'seconde' },
  de: { numbered: 'Rechnung **{number}**', other: 'die zweite' },
};
