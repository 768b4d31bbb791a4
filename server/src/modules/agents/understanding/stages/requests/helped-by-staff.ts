import type { Reading } from '../../reading.js';

/** "Did she help me", "me ajudou", "hat sie mir geholfen": somebody did something for whoever asks. */
const HELPED =
  /\b(?:(?:help|assist|serv|advis|support|handl|process|look)(?:e|es|ed|ing|s)?(?: after)? (?:me|us)\b|me (?:ayud|atend|aconsej|assist|ajud|aconselh)\p{L}+|m ?(?:a|ont|avait) (?:aide|assiste|conseille|servi)\p{L}*|(?:mir|mich|uns)\b.{0,40}\b(?:geholfen|beraten|betreut|unterstutzt)|(?:half|beriet|betreute) (?:sie|er) (?:mir|mich))/u;

/** Whether what somebody did for whoever asks is spoken of, whose orders those are. */
export function isHelpedByStaff({ tokens }: Pick<Reading, 'tokens'>): boolean {
  if (tokens.some(({ word }) => OWN.has(word))) return false;
  return HELPED.test(tokens.map(({ word, quote }) => (quote > 0 ? '-' : word)).join(' '));
}

/** "My wife" is nobody of the staff. */
const OWN = new Set(
  'my our mi mis nuestra nuestro meu minha nosso nossa mon ma notre mein meine meiner unser unsere'.split(' '),
);
