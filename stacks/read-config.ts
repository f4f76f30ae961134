import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ConfigError, parseConfig } from './config.ts';
import type { Deployment } from './deployment.ts';

export const DEFAULT_CONFIG = 'trailwarden.config.yml';

/**
 * The deployment that a YAML (or JSON) file describes.
 * @throws ConfigError naming the file when it is absent, no YAML, or wrong.
 */
export async function readConfig(path: string): Promise<Deployment> {
  return parseConfig(parseDocument(path, await readText(path)));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new ConfigError([
      {
        path,
        message:
          'cannot be read; name another file with --config, or copy examples/trailwarden.config.yml',
      },
    ]);
  }
}

function parseDocument(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ConfigError([
      { path, message: error instanceof Error ? error.message : String(error) },
    ]);
  }
}
