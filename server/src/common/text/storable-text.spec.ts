import { isStorableText } from './storable-text.js';

describe(isStorableText.name, () => {
  it.each(['', 'Motörhead', 'e\u0301', '🎸 日本', 'two\nlines\t\u200b'])('should take %j', (text) =>
    expect(isStorableText(text)).toBe(true),
  );

  it.each(['a\u0000b', '\ud83c', '\udfb8 guitar', 'a\udfb8\ud83c'])('should refuse %j', (text) =>
    expect(isStorableText(text)).toBe(false),
  );
});
