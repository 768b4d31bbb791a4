import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

/** "Is Who Are You? among my purchases?": the mark that ends a title ends no sentence where the question goes on behind it. */
export function isMarkOfTitle(
  position: number,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  return endsWithMark(position, names) && !asksSoon(position, tokens, matches);
}

function endsWithMark(position: number, names: readonly NameSpan[]): boolean {
  return names.some(
    ({ end, readings }) => end === position && readings.some(({ known, text }) => known && /[?!]$/u.test(text)),
  );
}

/** Whether a question or a command begins at a place. */
function asksSoon(position: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (GOES_ON.has(tokens[position]?.word ?? '')) return false;
  const soon = matches.filter(({ start }) => start >= position && start < position + 3);
  return soon.some(({ concepts }) => concepts.some((concept) => ASKING.has(concept)));
}

const ASKING: ReadonlySet<string> = new Set(
  'ask show who when how count price length want have and what_about thanks yes no goodbye'.split(' '),
);

/** Words that go on with a sentence: "among my purchases", "from you". */
const GOES_ON: ReadonlySet<string> = new Set(
  'on in among from with at to en entre de em nas nos sur parmi dans auf in unter von bei'.split(' '),
);
