import { phrasesOf } from './phrases.js';

describe('phrasesOf', () => {
  it('should split a list and fold white space', () => {
    expect(phrasesOf('album,  long\n   player,')).toEqual(['album', 'long player']);
  });

  it('should give every choice of words', () => {
    expect(phrasesOf('talk|speak to|with')).toEqual(['talk to', 'talk with', 'speak to', 'speak with']);
  });

  it('should leave out what need not be said', () => {
    expect(phrasesOf('a|the? person')).toEqual(['a person', 'the person', 'person']);
  });

  it('should keep joined words together', () => {
    expect(phrasesOf('look_after|serve me')).toEqual(['look after me', 'serve me']);
  });
});
