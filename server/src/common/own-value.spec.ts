import { isNameOfObjects, ownValue } from './own-value.js';

describe(ownValue.name, () => {
  it('should give what the table holds', () => expect(ownValue({ album: 1 }, 'album')).toBe(1));

  it.each(['artist', 'constructor', 'valueOf', '__proto__'])('should give nothing for %s', (name) =>
    expect(ownValue({ album: 1 }, name)).toBeUndefined(),
  );
});

describe(isNameOfObjects.name, () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('should know %s', (name) =>
    expect(isNameOfObjects(name)).toBe(true),
  );

  it.each(['events', 'prototypes', ''])('should not know %j', (name) => expect(isNameOfObjects(name)).toBe(false));
});
