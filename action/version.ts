/** Kept equal to package.json by test/repo.test.ts: reading that file at each start costs more than it is worth. */
export const VERSION = '0.1.0';
