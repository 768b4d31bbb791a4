import type { Texts } from '../../wording/texts.js';

export const SONGS_FOR_MONEY: Texts<'enough' | 'enoughOf' | 'cost' | 'costOf' | 'fewer' | 'none'> = {
  en: {
    enough: 'For {amount} you get **{most|song|songs}**{of} at {lowest} each.',
    enoughOf:
      'For {amount} you get **{most|song|songs}**{of} at {lowest} each, or {least|song|songs} at {highest} each.',
    cost: '{number|song|songs}{of} at {lowest} each come to **{lowestSum}**.',
    costOf: '{number|song|songs}{of} at {lowest} each come to **{lowestSum}**, at {highest} each to {highestSum}.',
    fewer: 'We have only {total|song|songs}{of}.',
    none: 'We have no songs{of}.',
  },
  es: {
    enough: 'Con {amount} te llevas **{most|canción|canciones}**{of} a {lowest} cada una.',
    enoughOf:
      'Con {amount} te llevas **{most|canción|canciones}**{of} a {lowest} cada una, o {least|canción|canciones} a {highest} cada una.',
    cost: '{number|canción|canciones}{of} a {lowest} cada una suman **{lowestSum}**.',
    costOf:
      '{number|canción|canciones}{of} a {lowest} cada una suman **{lowestSum}**, y a {highest} cada una, {highestSum}.',
    fewer: 'Solo tenemos {total|canción|canciones}{of}.',
    none: 'No tenemos canciones{of}.',
  },
  pt: {
    enough: 'Com {amount} leva **{most|música|músicas}**{of} a {lowest} cada.',
    enoughOf:
      'Com {amount} leva **{most|música|músicas}**{of} a {lowest} cada, ou {least|música|músicas} a {highest} cada.',
    cost: '{number|música|músicas}{of} a {lowest} cada custam **{lowestSum}**.',
    costOf: '{number|música|músicas}{of} a {lowest} cada custam **{lowestSum}**, e a {highest} cada, {highestSum}.',
    fewer: 'Só temos {total|música|músicas}{of}.',
    none: 'Não temos músicas{of}.',
  },
  fr: {
    enough: 'Pour {amount}, vous avez **{most|chanson|chansons}**{of} à {lowest} chacune.',
    enoughOf:
      'Pour {amount}, vous avez **{most|chanson|chansons}**{of} à {lowest} chacune, ou {least|chanson|chansons} à {highest} chacune.',
    cost: '{number|chanson|chansons}{of} à {lowest} chacune coûtent **{lowestSum}**.',
    costOf:
      '{number|chanson|chansons}{of} à {lowest} chacune coûtent **{lowestSum}**, à {highest} chacune {highestSum}.',
    fewer: 'Nous n’avons que {total|chanson|chansons}{of}.',
    none: 'Nous n’avons pas de chansons{of}.',
  },
  de: {
    enough: 'Für {amount} bekommen Sie **{most|Song|Songs}**{of} zu je {lowest}.',
    enoughOf:
      'Für {amount} bekommen Sie **{most|Song|Songs}**{of} zu je {lowest} oder {least|Song|Songs} zu je {highest}.',
    cost: '{number|Song|Songs}{of} zu je {lowest} kosten **{lowestSum}**.',
    costOf: '{number|Song|Songs}{of} zu je {lowest} kosten **{lowestSum}**, zu je {highest} {highestSum}.',
    fewer: 'Wir haben nur {total|Song|Songs}{of}.',
    none: 'Songs{of} haben wir nicht.',
  },
};
