import { join } from 'node:path';
import { placeOfStore } from './store-place.js';

describe('placeOfStore', () => {
  it('should take the configured store', () => {
    const location = { kind: 'postgres', url: 'postgres://store' } as const;
    expect(placeOfStore({ projectRoot: '/project', STORE_DATABASE: location })).toEqual({ location, isStarter: false });
  });

  it('should fall back on the starter store', () => {
    const file = join('/project', 'data', 'store', 'build', 'starter-store.db');
    expect(placeOfStore({ projectRoot: '/project', STORE_DATABASE: undefined })).toEqual({
      location: { kind: 'sqlite', file },
      isStarter: true,
    });
  });
});
