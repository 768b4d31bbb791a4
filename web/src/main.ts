import './styles/main.css';
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
import { onSignedOutElsewhere } from './shared/utils/session-news';

const app = createApp(App);
const router = makeRouter();
app.use(createPinia()).use(i18n).use(router).use(ui);

onSessionEnd(leave);
onSignedOutElsewhere(leave);

// Texts of another language must be there before the first of them is shown.
void applyLanguage().then(() => app.mount('#app'));

/** To the sign-in page, as a fresh page: nothing of the session that ended stays in memory for whoever comes next. */
function leave(): void {
  const session = useSessionStore();
  if (!session.isSignedIn) return;
  session.forget();
  const query = { next: router.currentRoute.value.fullPath, ended: '' };
  window.location.replace(router.resolve({ name: 'login', query }).href);
}
