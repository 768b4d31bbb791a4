import type { Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';

/** German writes these with a capital where it addresses somebody formally. */
const FORMAL = new Set('sie ihnen ihr ihre ihrem ihren ihrer ihres'.split(' '));

/** "Gibt es bei Ihnen …?": the capital of a formal German address makes no name. */
export function withoutFormalCapitals(tokens: readonly Token[], language: Language): readonly Token[] {
  if (language !== 'de') return tokens;
  return tokens.map((token) => (token.quote === 0 && FORMAL.has(token.word) ? { ...token, capital: false } : token));
}
