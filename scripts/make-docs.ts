// Writes the generated pages of docs/:  node scripts/run.mjs scripts/make-docs.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { controlsDocument } from '../checks/controls/document.ts';
import { CONTROLS } from '../checks/controls/index.ts';

await mkdir('docs', { recursive: true });
await writeFile('docs/controls.md', controlsDocument(CONTROLS));
