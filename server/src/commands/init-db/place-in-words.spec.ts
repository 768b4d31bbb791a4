import { resolve } from 'node:path';
import { placeInWords, placeOf, settingFor } from './place-in-words.js';

describe('the place of a store', () => {
  it('should be read from a path and from an address', () => {
    expect(placeOf('data/my.db')).toEqual({ kind: 'sqlite', file: resolve('data/my.db') });
    expect(placeOf('sqlite:////srv/my.db')).toEqual({ kind: 'sqlite', file: '/srv/my.db' });
    expect(placeOf('postgres://me@db/store')).toEqual({ kind: 'postgres', url: 'postgres://me@db/store' });
  });

  it('should never be told with a password', () => {
    expect(placeInWords(placeOf('postgres://me:secret@db:5433/store'))).toBe('PostgreSQL at db:5433/store');
    expect(placeInWords(placeOf('/srv/my.db'))).toBe('/srv/my.db');
  });

  it('should be told as the setting that chooses it', () => {
    expect(settingFor(placeOf('/srv/my.db'), '/srv/my.db')).toBe('STORE_DATABASE_URL=sqlite:////srv/my.db');
    expect(settingFor(placeOf('postgres://me@db/store'), 'postgres://me@db/store')).toBe(
      'STORE_DATABASE_URL=postgres://me@db/store',
    );
  });
});
