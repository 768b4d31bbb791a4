import type { FeatureModule } from '@/app/feature-module';

const chatModule: FeatureModule = {
  routes: [
    { path: '', redirect: { name: 'chat' } },
    { path: 'chat', name: 'chat', component: () => import('./ChatView.vue') },
    { path: 'chat/:threadId', name: 'thread', component: () => import('./ChatView.vue'), props: true },
  ],
};

export default chatModule;
