import unit from './jest.config.mjs';

// Tests against real tools (Terraform, an AWS emulator, a scanner). Slow, and each says "skipped"
// where its tool is absent; scripts/system-setup.sh installs what comes from package registries.
export default {
  ...unit,
  testMatch: ['<rootDir>/test/system/**/*.test.ts'],
  testPathIgnorePatterns: [],
  setupFilesAfterEnv: [],
  testTimeout: 300_000,
  maxWorkers: 2,
};
