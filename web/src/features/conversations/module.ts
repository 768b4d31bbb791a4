import { defineAsyncComponent } from 'vue';
import type { FeatureModule } from '@/app/feature-module';

const conversationsModule: FeatureModule = {
  sidebar: defineAsyncComponent(() => import('./components/ConversationSidebar.vue')),
};

export default conversationsModule;
