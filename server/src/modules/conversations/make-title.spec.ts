import { makeTitle } from './make-title.js';

describe(makeTitle.name, () => {
  it('should take a short message as it is, on one line', () => {
    expect(makeTitle('  What albums\ndoes AC/DC have? ')).toBe('What albums does AC/DC have?');
  });

  it('should cut a long message between words', () => {
    const title = makeTitle('How much was my most recent purchase, and who was it that helped me with it last week?');
    expect(title).toBe('How much was my most recent purchase, and who was it that…');
  });

  it('should cut one endless word and never inside a character', () => {
    expect(makeTitle('🎵'.repeat(300))).toBe(`${'🎵'.repeat(60)}…`);
  });
});
