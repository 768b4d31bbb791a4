import { defineAsyncComponent } from 'vue';
import type { FeatureModule } from '@/app/feature-module';

const loadView = () => import('./InboxView.vue');

const inboxModule: FeatureModule = {
  routes: [
    { path: 'inbox', name: 'inbox', component: loadView, meta: { staff: true } },
    {
      path: 'inbox/:id(\\d+)',
      name: 'inbox-request',
      component: loadView,
      props: ({ params }) => ({ id: Number(params.id) }),
      meta: { staff: true },
    },
  ],
  staffSidebar: defineAsyncComponent(() => import('./components/InboxLink.vue')),
};

export default inboxModule;
