import type { Plugin } from 'vite';

const RUN_TIME_STYLE_PLUGINS =
  /@nuxt[\\/]ui[\\/]dist[\\/]runtime[\\/](plugins[\\/]colors|vue[\\/]plugins[\\/]head)\.js$/;

/**
 * Leaves out the two Nuxt UI plugins that would write a `<style>` element into the page at run time.
 *
 * The page is served with `style-src 'self'`, which refuses such an element; the same colour variables
 * stand in `src/styles/colours.css` instead and travel with the hashed style sheet.
 */
export function staticThemeColours(): Plugin {
  return {
    name: 'counterpoint:static-theme-colours',
    enforce: 'pre',
    load(id) {
      return RUN_TIME_STYLE_PLUGINS.test(id) ? 'export default { install() {} };' : undefined;
    },
  };
}
