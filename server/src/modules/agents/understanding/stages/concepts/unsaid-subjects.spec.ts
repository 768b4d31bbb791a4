import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts } from './find-concepts.js';
import { tokenise } from '../words/tokenise.js';
import { withUnsaidSubjects } from './unsaid-subjects.js';

const english = new Lexicon(WORDS.en.concepts);

function feelings(text: string): readonly string[] {
  const tokens = tokenise(text);
  return withUnsaidSubjects(
    findConcepts(tokens, english, () => false),
    tokens,
  ).flatMap(({ concepts }) => concepts.filter((concept) => concept === 'like' || concept === 'dislike'));
}

describe('withUnsaidSubjects', () => {
  it.each([
    ['I hate metal but love jazz', ['dislike', 'like']],
    ['I like rock but not pop', ['like', 'dislike']],
    ['I love jazz and also adore blues', ['like', 'like']],
    ['I like rock and metal', ['like']],
    ['songs about love and hate', []],
  ])('should hear each feeling of "%s"', (text, expected) => {
    expect(feelings(text)).toEqual(expected);
  });
});
