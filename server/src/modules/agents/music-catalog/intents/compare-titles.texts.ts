import type { Texts } from '../../wording/texts.js';

/** The length or price of each of two titles, and which is the larger or smaller. */
export const COMPARE_TITLES: Texts<
  'lasts' | 'longer' | 'shorter' | 'same' | 'costs' | 'dearer' | 'cheaper' | 'samePrice'
> = {
  en: {
    lasts: '{thing} by {artist} lasts **{length}**.',
    longer: 'So {thing} is longer.',
    shorter: 'So {thing} is shorter.',
    same: 'So both are equally long.',
    costs: '{thing} by {artist} costs **{price}**.',
    dearer: 'So {thing} costs more.',
    cheaper: 'So {thing} costs less.',
    samePrice: 'So both cost the same.',
  },
  es: {
    lasts: '{thing} de {artist} dura **{length}**.',
    longer: 'Así que dura más {thing}.',
    shorter: 'Así que dura menos {thing}.',
    same: 'Así que duran lo mismo.',
    costs: '{thing} de {artist} cuesta **{price}**.',
    dearer: 'Así que cuesta más {thing}.',
    cheaper: 'Así que cuesta menos {thing}.',
    samePrice: 'Así que cuestan lo mismo.',
  },
  pt: {
    lasts: '{thing} de {artist} dura **{length}**.',
    longer: 'Portanto, {thing} dura mais.',
    shorter: 'Portanto, {thing} dura menos.',
    same: 'Portanto, duram o mesmo.',
    costs: '{thing} de {artist} custa **{price}**.',
    dearer: 'Portanto, {thing} custa mais.',
    cheaper: 'Portanto, {thing} custa menos.',
    samePrice: 'Portanto, custam o mesmo.',
  },
  fr: {
    lasts: '{thing} de {artist} dure **{length}**.',
    longer: 'C’est donc {thing} qui dure le plus longtemps.',
    shorter: 'C’est donc {thing} qui dure le moins longtemps.',
    same: 'Leur durée est donc la même.',
    costs: '{thing} de {artist} coûte **{price}**.',
    dearer: 'C’est donc {thing} qui coûte le plus.',
    cheaper: 'C’est donc {thing} qui coûte le moins.',
    samePrice: 'Leur prix est donc le même.',
  },
  de: {
    lasts: '{thing} von {artist} dauert **{length}**.',
    longer: 'Länger ist also {thing}.',
    shorter: 'Kürzer ist also {thing}.',
    same: 'Beide sind also gleich lang.',
    costs: '{thing} von {artist} kostet **{price}**.',
    dearer: 'Mehr kostet also {thing}.',
    cheaper: 'Weniger kostet also {thing}.',
    samePrice: 'Beide kosten also gleich viel.',
  },
};
