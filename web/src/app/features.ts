import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { FeatureModule } from './feature-module';

const found = import.meta.glob<FeatureModule>('../features/*/module.ts', { eager: true, import: 'default' });
const modules = Object.values(found);
const routes = modules.flatMap((module) => module.routes ?? []);

/** Routes anyone may visit, and routes inside the signed-in layout, of all feature folders. */
export const openRoutes: RouteRecordRaw[] = routes.filter((route) => route.meta?.open);
export const signedInRoutes: RouteRecordRaw[] = routes.filter((route) => !route.meta?.open);

/** What the features show in the side column, to everybody and to the staff, in the order of their folder names. */
export const sidebars: Component[] = modules.flatMap((module) => module.sidebar ?? []);
export const staffSidebars: Component[] = modules.flatMap((module) => module.staffSidebar ?? []);
