import type { Plugin } from 'vite';

const HEADING_TYPE = /[\\/]@fontsource-variable[\\/]bricolage-grotesque[\\/]wght\.css$/;

/**
 * Lets headings keep the face they were first painted in: where the network is too slow for the heading type, that is a face
 * of the device until the next visit. Changing it later would break lines anew under the eyes of whoever reads.
 */
export function calmHeadings(): Plugin {
  return {
    name: 'counterpoint:calm-headings',
    enforce: 'pre',
    transform: (code, id) =>
      HEADING_TYPE.test(id) ? code.replaceAll(/font-display:\s*swap/g, 'font-display: optional') : undefined,
  };
}
