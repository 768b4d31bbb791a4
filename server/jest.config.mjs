import { swcOptions } from './swc-options.mjs';

/** Settings every project of the suite shares: TypeScript sources run as ES modules, `.js` imports find their `.ts`. */
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  testEnvironment: 'node',
};

export default {
  // A whole server starts in the hooks of the end-to-end tests, on machines that may be busy.
  testTimeout: 60_000,
  // Modules of a test file stay in memory after it; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/evals/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.repository\\.spec\\.ts$', '\\.model\\.spec\\.ts$'],
    },
    { ...shared, displayName: 'repository', testMatch: ['<rootDir>/src/**/*.repository.spec.ts'] },
    {
      ...shared,
      displayName: 'model',
      testMatch: ['<rootDir>/src/**/*.model.spec.ts', '<rootDir>/test/model/**/*.model-spec.ts'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
  ],
};
