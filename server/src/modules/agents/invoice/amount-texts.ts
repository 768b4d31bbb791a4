import type { AnsweredRequest, WordingContext } from '../agent.contract.js';
import { money } from '../wording/format.js';
import { sizeText } from '../wording/size-text.js';
import { say, type Texts } from '../wording/texts.js';
import { isOfSongs } from './order-arguments.js';

const TEXTS: Texts<'songs' | 'over' | 'atLeast' | 'under' | 'atMost' | 'between' | 'exactly'> = {
  en: {
    songs: ' with {size}',
    over: ' over {least}',
    atLeast: ' of {least} or more',
    under: ' under {most}',
    atMost: ' of at most {most}',
    between: ' between {least} and {most}',
    exactly: ' of {least}',
  },
  es: {
    songs: ' con {size}',
    over: ' de más de {least}',
    atLeast: ' de {least} o más',
    under: ' de menos de {most}',
    atMost: ' de {most} como máximo',
    between: ' de entre {least} y {most}',
    exactly: ' de {least}',
  },
  pt: {
    songs: ' com {size}',
    over: ' de mais de {least}',
    atLeast: ' de {least} ou mais',
    under: ' de menos de {most}',
    atMost: ' de no máximo {most}',
    between: ' entre {least} e {most}',
    exactly: ' de {least}',
  },
  fr: {
    songs: ' avec {size}',
    over: ' de plus de {least}',
    atLeast: ' d’au moins {least}',
    under: ' de moins de {most}',
    atMost: ' d’au plus {most}',
    between: ' entre {least} et {most}',
    exactly: ' de {least}',
  },
  de: {
    songs: ' mit {size}',
    over: ' von mehr als {least}',
    atLeast: ' über mindestens {least}',
    under: ' unter {most}',
    atMost: ' über höchstens {most}',
    between: ' zwischen {least} und {most}',
    exactly: ' über {least}',
  },
};

/** The limits on amounts or numbers of songs of a request, with a space before them (" over $5.00"); '' when it has none. */
export function amountsOf({ request }: AnsweredRequest, { language, currency }: WordingContext): string {
  const { minimum, maximum, unit, exclusive } = request.details;
  if (isOfSongs(request)) return say(TEXTS, language, 'songs', { size: sizeText(request.details, language) });
  const text = (value: unknown): string | null =>
    typeof value !== 'number' || unit === 'length' ? null : money(unit === 'plain' ? value : value / 100, currency);
  const [least, most] = [text(minimum), text(maximum)];
  const values = { least: least ?? '', most: most ?? '' };
  if (least !== null && most !== null) return say(TEXTS, language, least === most ? 'exactly' : 'between', values);
  if (least !== null) return say(TEXTS, language, exclusive === true ? 'over' : 'atLeast', values);
  return most === null ? '' : say(TEXTS, language, exclusive === true ? 'under' : 'atMost', values);
}
