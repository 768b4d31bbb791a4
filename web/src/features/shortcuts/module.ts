import type { FeatureModule } from '@/app/feature-module';

const shortcutsModule: FeatureModule = {
  routes: [{ path: 'shortcuts', name: 'shortcuts', component: () => import('./ShortcutsView.vue') }],
};

export default shortcutsModule;
