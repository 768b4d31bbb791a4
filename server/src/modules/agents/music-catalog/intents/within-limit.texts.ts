import type { Texts } from '../../wording/texts.js';

export const WITHIN_LIMIT: Texts<'yes' | 'no' | 'mixed' | 'lasts' | 'costs'> = {
  en: {
    yes: 'Yes.',
    no: 'No.',
    mixed: 'Not all of them.',
    lasts: '{thing} by {artist} lasts **{length}**.',
    costs: '{thing} by {artist} costs **{price}**.',
  },
  es: {
    yes: 'Sí.',
    no: 'No.',
    mixed: 'No todas.',
    lasts: '{thing} de {artist} dura **{length}**.',
    costs: '{thing} de {artist} cuesta **{price}**.',
  },
  pt: {
    yes: 'Sim.',
    no: 'Não.',
    mixed: 'Nem todas.',
    lasts: '{thing} de {artist} dura **{length}**.',
    costs: '{thing} de {artist} custa **{price}**.',
  },
  fr: {
    yes: 'Oui.',
    no: 'Non.',
    mixed: 'Pas toutes.',
    lasts: '{thing} de {artist} dure **{length}**.',
    costs: '{thing} de {artist} coûte **{price}**.',
  },
  de: {
    yes: 'Ja.',
    no: 'Nein.',
    mixed: 'Nicht alle.',
    lasts: '{thing} von {artist} dauert **{length}**.',
    costs: '{thing} von {artist} kostet **{price}**.',
  },
};
