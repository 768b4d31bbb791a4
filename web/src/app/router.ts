import { createRouter, createWebHistory, type Router } from 'vue-router';
import { openRoutes, signedInRoutes } from './features';
import { requireSession } from './guards/require-session.guard';

/** Brings the part of a page that an address names into view; the page scrolls inside its frame, not as a document. */
function showSection(hash: string): false {
  if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  return false;
}

/** The router over the routes of all features. */
export function makeRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: ({ hash }) => showSection(hash),
    routes: [
      ...openRoutes,
      { path: '/', component: () => import('./layouts/SignedInLayout.vue'), children: signedInRoutes },
      { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./NowhereView.vue'), meta: { open: true } },
    ],
  });
  router.beforeEach(requireSession);
  return router;
}
