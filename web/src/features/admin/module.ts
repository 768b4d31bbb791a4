import type { FeatureModule } from '@/app/feature-module';

const adminModule: FeatureModule = {
  routes: [
    {
      path: 'admin',
      component: () => import('./AdminFrame.vue'),
      meta: { staff: true },
      children: [
        { path: '', name: 'admin', component: () => import('./views/OverviewView.vue') },
        { path: 'users', name: 'admin-users', component: () => import('./views/UsersView.vue') },
        { path: 'agents', name: 'admin-agents', component: () => import('./views/AgentsView.vue') },
        { path: 'tools', name: 'admin-tools', component: () => import('./views/ToolsView.vue') },
        { path: 'models', name: 'admin-models', component: () => import('./views/ModelsView.vue') },
        { path: 'outbox', name: 'admin-outbox', component: () => import('./views/OutboxView.vue') },
        { path: 'audit', name: 'admin-audit', component: () => import('./views/AuditView.vue') },
      ],
    },
  ],
};

export default adminModule;
