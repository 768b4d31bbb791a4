import { tv } from '@nuxt/ui/utils/tv';
import ui from '@nuxt/ui/vue-plugin';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { onSessionEnd } from './api/client';
import App from './app/App.vue';
import { makeRouter } from './app/router';
import { useSessionStore } from './features/session/session.store';
import { i18n } from './i18n';
import { applyLanguage } from './shared/composables/useLanguage';
import './shared/composables/useTextSize';
import { showWhenDrawn } from './shared/utils/first-page';
import { nextPaint } from './shared/utils/next-paint';
import { nextTask } from './shared/utils/next-task';
import { onSignedOutElsewhere } from './shared/utils/session-news';

const app = createApp(App);
const router = makeRouter();

/** Puts the page where its outline stands, whole: the texts and the first view are there before. */
export async function start(): Promise<void> {
  onSessionEnd(leave);
  onSignedOutElsewhere(leave);
  app.use(createPinia()).use(i18n).use(router);
  await nextTask();
  app.use(ui);
  await nextTask();
  readClassNames();
  // A view that could not be fetched leaves the page empty, which says so when asked to go elsewhere.
  await Promise.all([applyLanguage(), router.isReady().catch(() => undefined)]);
  await nextPaint();
  app.mount('#app');
  await showWhenDrawn(takeOver);
}

/** The first control to be drawn has the rules of class names read; here that is a task of its own, while the network is slow. */
function readClassNames(): void {
  tv({ base: 'p-0' })({ class: 'p-1' });
}

function takeOver(): void {
  document.getElementById('outline')?.remove();
  document.getElementById('app')?.classList.remove('invisible');
}

/** To the sign-in page, as a fresh page: nothing of the session that ended stays in memory for whoever comes next. */
function leave(): void {
  const session = useSessionStore();
  if (!session.isSignedIn) return;
  session.forget();
  const query = { next: router.currentRoute.value.fullPath, ended: '' };
  window.location.replace(router.resolve({ name: 'login', query }).href);
}
