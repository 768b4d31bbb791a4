import { say, type Texts } from '../wording/texts.js';
import { isOrder } from './order-texts.js';

const SORTS: Texts<'newest' | 'oldest' | 'largest' | 'smallest'> = {
  en: { newest: 'newest first', oldest: 'oldest first', largest: 'largest first', smallest: 'smallest first' },
  es: {
    newest: 'los más recientes primero',
    oldest: 'los más antiguos primero',
    largest: 'los mayores primero',
    smallest: 'los menores primero',
  },
  pt: {
    newest: 'os mais recentes primeiro',
    oldest: 'os mais antigos primeiro',
    largest: 'os maiores primeiro',
    smallest: 'os menores primeiro',
  },
  fr: {
    newest: 'les plus récentes d’abord',
    oldest: 'les plus anciennes d’abord',
    largest: 'les plus grosses d’abord',
    smallest: 'les plus petites d’abord',
  },
  de: {
    newest: 'die neuesten zuerst',
    oldest: 'die ältesten zuerst',
    largest: 'die größten zuerst',
    smallest: 'die kleinsten zuerst',
  },
};

/** How a list of orders is sorted, in words. */
export function ordersSortText(order: unknown, language: string): string {
  return say(SORTS, language, isOrder(order) ? order : 'newest');
}
