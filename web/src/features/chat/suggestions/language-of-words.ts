import type { Language } from '@/i18n';

/** Small words that nearly every sentence of a language has some of. */
const SMALL_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'the is are was you your have has of and by in we on with for to it there they here i do not',
  es: 'el la los las es son fue de que tu tus y con en por para del una un no hay tienes tenemos estos estas',
  pt: 'o a os as é são foi de que e com em por para do da dos das um uma não há tem temos seu sua estes estas',
  fr: 'le la les est sont de que vous votre vos et avec en par pour du des un une ne pas nous sur voici il y a avons',
  de: 'der die das ist sind war sie ihr ihre haben hat von und mit auf wir für nicht den dem ein eine im es gibt hier',
};
const LANGUAGES_OF_WORDS = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));
/** Lines of facts and what stands in quotation marks or bold are names of things, in whatever language those have. */
const FACTS = /^\s*(?:[-*]\s|[|>]|\d+[.)]\s).*$|\*\*[^*]*\*\*|["“„«][^"”“»]*["”“»]/gm;
const ARABIC = /\p{Script=Arabic}/u;

/** The language an answer is written in, or null where its words do not tell. */
export function languageOfWords(answer: string): string | null {
  const sentences = answer.replace(FACTS, ' ').toLowerCase();
  if (ARABIC.test(sentences)) return 'ar';
  const words = sentences.match(/\p{Letter}+/gu) ?? [];
  const counts = LANGUAGES_OF_WORDS.map((each) => ({
    language: each.language,
    count: words.filter((word) => each.words.has(word)).length,
  })).toSorted((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}
