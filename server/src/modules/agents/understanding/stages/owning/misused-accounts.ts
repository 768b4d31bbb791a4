import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

const SOMEBODY =
  '(?:someone|somebody|some stranger|a stranger|another person|a thief|a hacker|hackers?|alguien|algun extrano|alguem|quelquun|quelqu un|une autre personne|jemand)';
const MISUSE =
  '(?:used?|uses|using|hacked|hack|stole|stolen|accessed|bought|ordered|purchased|paid|logged|got|broke|broken|uso|usa|usado|entro|compro|pidio|hackeo|robo|usou|usando|entrou|comprou|hackeou|roubou|utilise|pirate|vole|commande|achete|benutzt|genutzt|verwendet|gehackt|bestellt|gekauft|gestohlen)';
const OWN =
  '(?:my|mi|minha|meu|mon|ma|mein|meine|meinem|meinen|meiner) (?:\\S+ )?(?:account|card|login|password|profile|name|cuenta|tarjeta|conta|cartao|compte|carte|konto|karte|zugang|passwort)';
const TOLD = [
  new RegExp(`\\b${SOMEBODY}\\b.*\\b${MISUSE}\\b.*\\b${OWN}\\b`),
  new RegExp(`\\b${SOMEBODY}\\b.*\\b${OWN}\\b.*\\b${MISUSE}\\b`),
];

/**
 * "Someone else used my account": what a stranger did with what is one's own is a matter for the staff, and no question about
 * that stranger.
 */
export function withMisuse(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const words = tokens.map(({ word }) => word);
  const said = words.join(' ');
  const found = TOLD.map((pattern) => pattern.exec(said)).find((match) => match !== null);
  if (found === undefined || found === null) return matches;
  const start = said.slice(0, found.index).split(' ').length - 1;
  const told: ConceptMatch = {
    start,
    end: start + found[0].split(' ').length,
    concepts: ['charged_wrongly', 'first_person'],
  };
  return [...matches.filter((match) => !overlaps(match, told)), told].sort((one, other) => one.start - other.start);
}
