import type { FeatureModule } from '@/app/feature-module';

const sessionModule: FeatureModule = {
  routes: [{ path: '/login', name: 'login', component: () => import('./LoginView.vue'), meta: { open: true } }],
};

export default sessionModule;
