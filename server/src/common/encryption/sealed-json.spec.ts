import { createSecretKey } from 'node:crypto';
import { Cipher } from './cipher.js';
import { SealedJson } from './sealed-json.js';
import { UnreadableDataError } from './unreadable-data.error.js';

const cipher = new Cipher({
  signing: createSecretKey(Buffer.alloc(32, 9)),
  encryption: { id: 'aaaaaaaa', secret: Buffer.alloc(32, 1) },
  previousEncryption: null,
});

describe(SealedJson.name, () => {
  let reads = 0;
  const parse = (json: string): { rows: string[] } => {
    reads += 1;
    return { rows: JSON.parse(json).rows };
  };
  const turns = (): SealedJson<{ rows: string[] }> => {
    reads = 0;
    return new SealedJson(cipher, 'messages.turn', parse);
  };

  it('should open what it sealed, and read it once', () => {
    const json = turns();
    const sealed = json.seal({ rows: ['Queen'] });
    expect([json.open(sealed), json.open(sealed)]).toEqual([{ rows: ['Queen'] }, { rows: ['Queen'] }]);
    expect(reads).toBe(1);
  });

  it('should let nobody change what everybody is given', () => {
    const json = turns();
    const sealed = json.seal({ rows: ['Queen'] });
    expect(() => json.open(sealed).rows.push('AC/DC')).toThrow(TypeError);
    expect(json.open(sealed)).toEqual({ rows: ['Queen'] });
  });

  it('should open what is deeper than any stack', () => {
    const json = new SealedJson<unknown>(cipher, 'messages.turn', JSON.parse);
    const sealed = cipher.seal('messages.turn', '['.repeat(100_000) + ']'.repeat(100_000));
    expect(Object.isFrozen(json.open(sealed))).toBe(true);
  });

  it('should refuse what was sealed for another purpose, and go on refusing it', () => {
    const json = turns();
    const sealed = cipher.seal('messages.content', '{"rows":[]}');
    for (let time = 0; time < 2; time += 1) expect(() => json.open(sealed)).toThrow(UnreadableDataError);
  });
});
