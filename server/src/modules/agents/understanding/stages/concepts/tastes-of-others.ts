import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const ADVERBS =
  '(?:really|absolutely|totally|just|also|always|still|simply|truly|so|very|quite|sehr|auch|wirklich|muito|mucho|tambien|tambem|beaucoup|vraiment|aussi)';
const FAN =
  '(?:(?:a|an|un|una|uma|une|ein) )?(?:(?:big|huge|great|massive|gran|grande|grosser|enorme) )?fan(?:atico|atica)?';
const LIKING = [
  `(?:likes?|loves?|adores?|enjoys?|worships?|digs?|prefers?|listens? to)`,
  `(?:is|are|has been|have been|was) (?:${ADVERBS} )*(?:(?:in)?to|fond of|mad about|mad for|crazy about|nuts about|obsessed with|keen on|${FAN} of)`,
  `(?:les? |lhe )?(?:gustan?|encantan?|ama|aman|adoran?|gosta(?:m)? d[eoa]s?|amam|curte)(?: mucho| muito)?(?: a)?`,
  `(?:es|son|e|sao|est|sont) (?:${ADVERBS} )*${FAN} (?:del?|d[eoa]|du|des)`,
  `(?:aiment?|adorent?)(?: beaucoup)?`,
  `(?:liebt|lieben|mag|mogen|hort|horen)(?: gern)?`,
  `(?:ist|sind) (?:${ADVERBS} )*${FAN} (?:von|der)`,
].join('|');
const TASTE = new RegExp(`^(?:of mine )?(?:${ADVERBS} )*(?:${LIKING})(?= )`);

/**
 * "My mother loves X", "a friend of mine is a big fan of X": that somebody else likes what is named says whose taste it is;
 * the verb is no title, and nothing that the person who writes likes.
 */
export function withTastesOfOthers(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const told = matches.flatMap((match): readonly ConceptMatch[] => {
    if (!match.concepts.includes('third_person') || match.concepts.includes('refer_one')) return [];
    const said = `${tokens
      .slice(match.end)
      .map(({ word }) => word)
      .join(' ')} `;
    const taste = TASTE.exec(said)?.[0];
    const end = match.end + (taste?.split(' ').length ?? 0);
    return taste === undefined || end >= tokens.length ? [] : [{ ...match, end, concepts: ['third_person'] }];
  });
  if (told.length === 0) return matches;
  const others = matches.filter((match) => !told.some((taste) => overlaps(taste, match)));
  return [...others, ...told].sort((one, other) => one.start - other.start);
}

/** Whether one of the shop words tells what somebody else likes. */
export function tellsTasteOfOther({ start, end, concepts }: ConceptMatch, tokens: readonly Token[]): boolean {
  return concepts.includes('third_person') && tokens.slice(start + 1, end).some(({ word }) => VERB.test(word));
}

const VERB = new RegExp(`^(?:${LIKING}|into|fan|fond|mad|crazy|keen|obsessed)$`);
