import { baseCompile } from '@intlify/message-compiler';
import type { Plugin } from 'vite';

const LOCALE = /[\\/]src[\\/]i18n[\\/]locales[\\/]\w+\.json$/;

/**
 * Reads the marks in the texts of the page (`{name}`, plural forms) when it is built: reading them in the browser took a
 * tenth of the time in which the first page is put together, and needed the code that can.
 */
export function readyTexts(): Plugin {
  return {
    name: 'counterpoint:ready-texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { __INTLIFY_DROP_MESSAGE_COMPILER__: true } }),
    transform: (code, id) => (LOCALE.test(id) ? JSON.stringify(read(JSON.parse(code), id)) : undefined),
  };
}

function read(texts: unknown, place: string): unknown {
  if (typeof texts === 'string') return readText(texts, place);
  if (typeof texts !== 'object' || texts === null) throw new Error(`Not a text: ${place}`);
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, read(value, `${place}#${key}`)]));
}

function readText(text: string, place: string): unknown {
  const fail = ({ message }: Error): never => {
    throw new Error(`${place}: ${message}`);
  };
  return baseCompile(text, { jit: true, minify: true, location: false, onError: fail }).ast;
}
