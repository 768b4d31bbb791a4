import { spellOutLengths } from './spell-out-lengths.js';

/** "December '23" with its century, "13 dollars 86" as one amount, "2022 - 2024" as a range: what people shorten in figures, spelt out. */
export function spellOut(text: string): string {
  const figures = withoutShorteningDots(withoutNumbering(withoutMarkup(text)))
    .replace(/(?<=\p{L}{3}\.?\s+)['’](\d\d)(?![\p{L}\p{N}])/gu, '20$1')
    .replace(/(\d{1,5})\s+(dollars?|bucks|euros?)\s+(?:and\s+)?(\d\d)(?:\s+cents?)?(?![\p{L}\p{N}])/giu, '$1.$3 $2')
    .replace(/(?<=\b(?:19|20)\d\d|\d[./]\d{1,2}\.)\s+[-–—]\s+(?=\d{1,2}[./]\d|(?:19|20)\d\d\b)/gu, ' to ');
  return spellOutLengths(figures);
}

/** "Ord. no. 12", "incl. the code": a dot that shortens a word ends no sentence. */
function withoutShorteningDots(text: string): string {
  return text
    .replace(/(?<=(?<!\p{L})(?:incl|excl|approx|feat|ft|vs|inkl|exkl|bzw|aprox))\.(?=\s)/giu, ' ')
    .replace(
      /(?<=(?<!\p{L})(?:inv|ord|no|nr|num|núm|n|fact|fac|rech|best|ped|cmd))\.(?=\s*(?:(?:no|nr|n)\.?\s*)?#?\d)/giu,
      ' ',
    );
}

/** The number of a point: "1. ", "2) ", at the start or behind a space. */
const POINT = /(?<=^|\s)([1-9])[.)]\s+(?=\S)/gu;

/** "1. my last invoice 2. who is my rep": the points of a list, counted from one, are sentences of their own. */
function withoutNumbering(text: string): string {
  const points = [...text.matchAll(POINT)].map(([, number]) => Number(number));
  const isList = points.length > 1 && points.every((number, place) => number === place + 1);
  return isList ? text.replace(POINT, (point) => `;${' '.repeat(point.length - 1)}`) : text;
}

/** "<script>…</script>", "<b>": marks of a page, whose words and figures ask nothing; places in the text stay as they are. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/giu, (piece) => ' '.repeat(piece.length))
    .replace(/<\/?\p{L}[^<>]{0,200}>/gu, (mark) => ' '.repeat(mark.length));
}
