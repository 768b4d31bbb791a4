import { parseArgs } from 'node:util';
import { writeLargeStore } from './large-store.js';

/** Writes the store of invented names: `--target FILE`. */
const { values } = parseArgs({ options: { target: { type: 'string' } } });
if (values.target === undefined) throw new TypeError('--target is needed.');
writeLargeStore(values.target);
