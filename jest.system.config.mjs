// The system tests: real programs and readers against an emulator, over HTTP. `npm run test:system`.
import unit from './jest.config.mjs';

export default {
  ...unit,
  testMatch: ['<rootDir>/test/system/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};
