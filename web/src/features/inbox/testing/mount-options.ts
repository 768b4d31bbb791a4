import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n } from '@/i18n';

/** What components of the inbox need around them; icons are left out, as they would be looked for in the network. */
export const mountOptions = {
  plugins: [i18n, createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })],
  stubs: { UIcon: true, Icon: true },
};
