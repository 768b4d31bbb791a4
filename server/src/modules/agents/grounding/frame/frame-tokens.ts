import type { Claim } from '../claim.js';
import { SentenceScan } from '../sentence-scan.js';
import type { Concept } from './words/concepts.js';
import type { Vocabulary } from './words/vocabulary.js';

/** A piece of a sentence: a claim, or a word or phrase between claims with what it means. */
export type FrameToken = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly claim: Claim; readonly concept?: never }
  | { readonly claim?: never; readonly concept: Concept | 'unknown' }
);

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** Letters, figures and marks of plain sentences in the languages; names may have others. */
const REPERTOIRE = /^[a-zßœæáàâäãåçéèêëíìîïñóòôöõúùûüýÿ0-9\s.,;:!?'"“”„«»()–—…¿¡[\]#\uE000-]*$/u;
/** Marks that stand as no plain sentence has them: without a space behind, beside a figure, or in the midst of nothing. */
const MISPLACED = new RegExp(
  [
    String.raw`[.,:;!?…](?=[\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\uE000\s])-|(?<=\s)-(?=\S)|-(?=[\uE000\d])|(?<=\S)-(?=\s|$)`,
    String.raw`\[(?!\uE000)|(?<!\uE000)\]|#(?!\uE000)`,
    String.raw`\uE000(?=[\p{L}\p{N}])|[\p{L}\p{N}](?=\uE000)`,
  ].join('|'),
  'u',
);
const BLANK = '\uE000';

/** Whether all that stands between the claims is written as plain sentences are. */
export function isPlainlyWritten(sentence: string, claims: readonly Claim[]): boolean {
  const blanked = blankedText(new SentenceScan(sentence), claims).replace(/\uE000+/gu, BLANK);
  return REPERTOIRE.test(blanked.toLowerCase()) && !MISPLACED.test(blanked);
}

/** The sentence cut into claims and the words between them, the longest known phrases first. */
export function tokensOf(sentence: string, claims: readonly Claim[], vocabulary: Vocabulary): FrameToken[] {
  const scan = new SentenceScan(sentence);
  const words = [...withoutPossessives(blankedText(scan, claims, scan.folded)).matchAll(WORD)].map((match) => ({
    word: match[0].replaceAll('ß', 'ss').replaceAll('œ', 'oe'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spoken = claims.map((claim) => ({ claim, start: claim.start, end: claim.end, text: claim.text }));
  return [...phrasesOf(words, claims, vocabulary), ...spoken].toSorted((left, right) => left.start - right.start);
}

function blankedText(scan: SentenceScan, claims: readonly Claim[], text = scan.text): string {
  return claims.reduce(
    (blanked, { start, end }) => blanked.slice(0, start) + BLANK.repeat(end - start) + blanked.slice(end),
    text,
  );
}

/** The full stop of a name such as "R.E.M." may stand between it and its ending. */
function withoutPossessives(blanked: string): string {
  return blanked.replace(/(?<=\uE000\.?)'s(?!\p{L})/gu, '  ');
}

function phrasesOf(words: readonly Word[], claims: readonly Claim[], vocabulary: Vocabulary): FrameToken[] {
  const tokens: FrameToken[] = [];
  for (let index = 0; index < words.length;) {
    const phrase = phraseAt(words, index, claims, vocabulary);
    tokens.push(phrase.token);
    index += phrase.length;
  }
  return tokens;
}

function phraseAt(
  words: readonly Word[],
  index: number,
  claims: readonly Claim[],
  vocabulary: Vocabulary,
): { token: FrameToken; length: number } {
  for (let length = Math.min(vocabulary.longest, words.length - index); length > 0; length -= 1) {
    const stretch = words.slice(index, index + length);
    const concept = isUnbroken(stretch, claims) ? meaningOf(stretch, vocabulary) : undefined;
    if (concept !== undefined) return { token: tokenOf(stretch, concept), length };
  }
  return { token: tokenOf(words.slice(index, index + 1), 'unknown'), length: 1 };
}

function meaningOf(stretch: readonly Word[], vocabulary: Vocabulary): Concept | undefined {
  const phrase = stretch.map(({ word }) => word).join(' ');
  return vocabulary.meaning(phrase) ?? (stretch.length === 1 ? vocabulary.meaning(vocabulary.bare(phrase)) : undefined);
}

function tokenOf(stretch: readonly Word[], concept: Concept | 'unknown'): FrameToken {
  const text = stretch.map(({ word }) => word).join(' ');
  return { concept, text, start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
}

function isUnbroken(stretch: readonly Word[], claims: readonly Claim[]): boolean {
  const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
  return claims.every((claim) => claim.end <= start || claim.start >= end);
}
