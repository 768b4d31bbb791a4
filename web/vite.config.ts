import { fileURLToPath } from 'node:url';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { calmHeadings } from './build/calm-headings.ts';
import { compressedAssets } from './build/compressed-assets.ts';
import { firstChunks } from './build/first-chunks.ts';
import { firstPaint } from './build/first-paint.ts';
import { readyTexts } from './build/ready-texts.ts';
import { serviceWorker } from './build/service-worker.ts';
import { staticThemeColours } from './build/static-theme-colours.ts';

const apiOrigin = process.env.COUNTERPOINT_API ?? 'http://localhost:8000';

export default defineConfig({
  plugins: [
    calmHeadings(),
    staticThemeColours(),
    vue(),
    ui({
      autoImport: false,
      components: false,
      colorMode: false,
      dts: false,
      icon: { clientBundle: { scan: true } },
      experimental: { componentDetection: true },
    }),
    readyTexts(),
    firstChunks(),
    firstPaint(),
    serviceWorker(),
    compressedAssets(),
  ],
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
  },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': apiOrigin } },
  test: { environment: 'happy-dom', include: ['src/**/*.spec.ts'] },
});
