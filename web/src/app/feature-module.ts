import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';

/**
 * What a feature folder contributes: its `module.ts` exports one of these as default and is found by itself.
 * Routes go inside the signed-in layout unless `meta.open` is true.
 */
export interface FeatureModule {
  readonly routes?: readonly RouteRecordRaw[];
  /** Shown in the side column of the signed-in layout. */
  readonly sidebar?: Component;
  /** The same, for staff and administrators only; nobody else fetches it. */
  readonly staffSidebar?: Component;
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Reachable without a session. */
    open?: boolean;
    /** For staff and administrators only; anybody else is led to the start. */
    staff?: boolean;
  }
}
