import { unstorableFields } from './unstorable-fields.js';

describe(unstorableFields.name, () => {
  it('should name the fields that hold what cannot be kept, however deep', () => {
    const fields = unstorableFields({ message: 'a\u0000', list: [{ text: '\ud800' }, { text: 'fine 🎸' }], count: 1 });
    expect(fields.map(({ field }) => field)).toEqual(['message', 'list.0.text']);
  });

  it('should find nothing in what can be kept', () => {
    expect([{ message: 'Motörhead 🎸' }, {}, null, undefined].flatMap(unstorableFields)).toEqual([]);
  });
});
