import { describe, expect, it } from 'vitest';
import { languageOfWords } from './language-of-words';

describe('languageOfWords', () => {
  it('should know the language of an answer by its small words', () => {
    expect(languageOfWords('Here are the albums we have by AC/DC:')).toBe('en');
    expect(languageOfWords('Estos son los álbumes que tenemos de AC/DC:')).toBe('es');
    expect(languageOfWords('Estes são os álbuns que temos de AC/DC:')).toBe('pt');
    expect(languageOfWords('Voici les albums que nous avons de AC/DC :')).toBe('fr');
    expect(languageOfWords('Das sind die Alben, die wir von AC/DC haben:')).toBe('de');
    expect(languageOfWords('هذه هي الألبومات')).toBe('ar');
  });

  it('should not be led astray by the names of things', () => {
    const answer = 'Das Album hat 2 Lieder:\n\n- The End of the World\n- You and I in the Rain of the Night';
    expect(languageOfWords(answer)).toBe('de');
    expect(languageOfWords('**The Wall of the Sound** ist von “The Who and the What”.')).toBe('de');
  });

  it('should not guess', () => {
    expect(languageOfWords('AC/DC, 1980')).toBeNull();
  });
});
