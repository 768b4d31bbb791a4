import type { FeatureModule } from '@/app/feature-module';

const settingsModule: FeatureModule = {
  routes: [{ path: 'settings', name: 'settings', component: () => import('./SettingsView.vue') }],
};

export default settingsModule;
