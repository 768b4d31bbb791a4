import { normaliseWords } from '../../../store/names/normalise-words.js';

/** Longest sentence that is shown, in characters. */
const LONGEST = 280;
/** As many words in a row as no sentence shares with a prompt by chance. */
const LEAK_WORDS = 7;

/** Fewer words than this say nothing. */
const SHORTEST_WORDS = 3;
/** Below this share of different words a sentence stutters. */
const DIFFERENT_WORDS = 0.6;

const MARKUP = [
  /[<>‹›{}|]|^\s*\[|`{2,}|\\n/u,
  /["'“]\s*[\w-]+\s*["'”]\s*:/u,
  /(?<![\p{L}\p{N}_])[a-z]+(?:_[a-z0-9]+)+(?![\p{L}\p{N}_])/u,
  /\b(?:tool_?calls?|function_?call|arguments?|parameters?|json)\b/iu,
];
const LIST_ITEM = /^\s*(?:[-*•+#>]\s|\d{1,2}[.)]\s|\|)/u;
/** Words that point to what follows, for folded text. */
const LEAD_IN = new RegExp(
  [
    "here(?:'s| is| are| you)|below|these are|this is|we have|(?:we|i) found|(?:take|have) a look|enjoy|happy to|glad to|of course|sure|you asked",
    'aqui (?:esta|estan|tienes|tiene)|est[oa]s son|tenemos|encontr(?:e|amos)|claro|a continuacion|disfruta',
    'aqui estao|est[ae]s sao|temos|encontrei|a seguir|aproveite',
    'voici|voila|nous avons|ci-dessous|bien sur|bonne ecoute',
    'hier (?:ist|sind|siehst|findest|finden)|wir haben|unten|gerne?|viel spass',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'u',
);

/** True for text that looks like a call of a tool, code, or marks of a chat template: nothing good follows it. */
export function looksLikeMarkup(text: string): boolean {
  return MARKUP.some((pattern) => pattern.test(text));
}

/** True for an item of a list or a row of a table: the model repeats what the code writes. */
export function isListItem(text: string): boolean {
  return LIST_ITEM.test(text);
}

/** True for a sentence in the form people may read: one short statement. */
export function isPresentable(sentence: string): boolean {
  const words = normaliseWords(sentence);
  return (
    words.length >= SHORTEST_WORDS &&
    new Set(words).size / words.length >= DIFFERENT_WORDS &&
    sentence.length <= LONGEST &&
    !sentence.trimEnd().endsWith('?')
  );
}

/** True for words that lead over to the facts without saying anything of them. */
export function isLeadIn(sentence: string): boolean {
  return LEAD_IN.test(
    sentence
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('’', "'")
      .toLowerCase(),
  );
}

/** True when a sentence says what was said already. */
export function isEcho(sentence: string, said: readonly string[]): boolean {
  const own = normaliseWords(sentence).join(' ');
  return said.some((earlier) => normaliseWords(earlier).join(' ') === own);
}

/** The sentence with a full stop when it ends without any mark. */
export function withFullStop(sentence: string): string {
  return /[\p{L}\p{N})\]"”»’']$/u.test(sentence) ? `${sentence}.` : sentence;
}

/** True when a sentence gives out a stretch of the system prompt. */
export function leaksPrompt(sentence: string, prompt: string): boolean {
  const own = normaliseWords(sentence);
  const secret = ` ${normaliseWords(prompt).join(' ')} `;
  return own.some((_, start) => {
    const stretch = own.slice(start, start + LEAK_WORDS);
    return stretch.length === LEAK_WORDS && secret.includes(` ${stretch.join(' ')} `);
  });
}
