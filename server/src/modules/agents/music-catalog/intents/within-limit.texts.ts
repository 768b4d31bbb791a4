import type { Texts } from '../../wording/texts.js';

/** Whether the length or the price of a title lies within a limit, with what it is. */
export const WITHIN_LIMIT: Texts<'yes' | 'no' | 'lasts' | 'costs'> = {
  en: {
    yes: 'Yes: {told}.',
    no: 'No: {told}.',
    lasts: '{title} by {artist} lasts **{length}**',
    costs: '{title} by {artist} costs **{price}**',
  },
  es: {
    yes: 'Sí: {told}.',
    no: 'No: {told}.',
    lasts: '{title} de {artist} dura **{length}**',
    costs: '{title} de {artist} cuesta **{price}**',
  },
  pt: {
    yes: 'Sim: {told}.',
    no: 'Não: {told}.',
    lasts: '{title} de {artist} dura **{length}**',
    costs: '{title} de {artist} custa **{price}**',
  },
  fr: {
    yes: 'Oui : {told}.',
    no: 'Non : {told}.',
    lasts: '{title} de {artist} dure **{length}**',
    costs: '{title} de {artist} coûte **{price}**',
  },
  de: {
    yes: 'Ja: {told}.',
    no: 'Nein: {told}.',
    lasts: '{title} von {artist} dauert **{length}**',
    costs: '{title} von {artist} kostet **{price}**',
  },
};
