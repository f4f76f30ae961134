import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { configJsonSchema } from '../stacks/config.ts';

/** Writes the JSON Schema that editors read for trailwarden.config.yml. */
const path = 'examples/trailwarden.config.schema.json';
await writeFile(
  path,
  await format(JSON.stringify(configJsonSchema()), { parser: 'json', printWidth: 100 }),
);
console.log(path);
