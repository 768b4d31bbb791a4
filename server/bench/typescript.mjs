/** Lets Node run the TypeScript of this project as it stands: `node --import ./bench/typescript.mjs FILE.ts`. */
import 'reflect-metadata';
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
