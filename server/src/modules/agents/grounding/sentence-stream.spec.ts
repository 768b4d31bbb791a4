import fc from 'fast-check';
import { SentenceStream } from './sentence-stream.js';

const TEXTS: readonly (readonly string[])[] = [
  ['Here are your albums.', 'Enjoy them!', 'Shall I go on?'],
  ['Invoice 382 came to $13.86.', 'It is of 7 August 2025.'],
  ['Mr. Peacock and J. S. Bach met.', 'R.E.M. played, too.'],
  ['Die Rechnung ist vom 7. August 2025.', 'Nr. 382 kostet 8,91 €.'],
  ['The album Help! has a song called "Who Are You? I wonder." on it.', 'Listen.'],
  ['He said „Komm. Geh.“ zu mir.', 'Gut.'],
  ['One line without an end', 'Another line', 'Last.'],
  ['¿Quieres más?', '¡Claro que sí!', 'Aquí está.'],
  ['It has 14 tracks (one is live).', 'See Vol. 4 as well…', 'Done'],
  ['**Bold.**', '*Slanted.*', 'Plain.'],
];

describe('SentenceStream', () => {
  it('should find the same sentences however the text is chopped', () => {
    const texts = fc.constantFrom(...TEXTS);
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sentences, sizes) => {
        const text = sentences
          .map((sentence) => (/[\p{L}\p{N}]$/u.test(sentence) ? `${sentence}\n` : `${sentence} `))
          .join('');
        expect(cut(text, sizes)).toEqual(sentences);
      }),
    );
  });

  it('should hold a sentence back until the next one begins', () => {
    const stream = new SentenceStream();
    expect(stream.push('It was $13.')).toEqual([]);
    expect(stream.push('86 in all. ')).toEqual([]);
    expect(stream.push('It')).toEqual(['It was $13.86 in all.']);
  });

  it('should never give out what is longer than a sentence', () => {
    const stream = new SentenceStream();
    expect(stream.push('on and '.repeat(10_000))).toEqual([]);
    expect(stream.push('on. Then it ends. Really.')).toEqual(['Then it ends.']);
    expect(stream.finish()).toEqual(['Really.']);
  });
});

function cut(text: string, sizes: readonly number[]): string[] {
  const stream = new SentenceStream();
  const sentences: string[] = [];
  let place = 0;
  for (let turn = 0; place < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    sentences.push(...stream.push(text.slice(place, place + size)));
    place += size;
  }
  return [...sentences, ...stream.finish()];
}
