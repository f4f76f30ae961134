import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './run-cli.ts';

/** A certificate needs a tool that not every machine has. */
export const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;

/** A certificate that signs itself, and the file by which a program can be told to trust it. */
export interface Certificate {
  readonly file: string;
  readonly tls: { readonly key: string; readonly cert: string };
}

/** @param names of the hosts it is for, besides this machine */
export function certificate(names: readonly string[] = []): Certificate {
  const folder = emptyFolder();
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const hosts = ['IP:127.0.0.1', ...names.map((name) => `DNS:${name}`)].join(',');
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', `subjectAltName=${hosts}`, '-keyout', keyFile, '-out', file],
  ]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return { file, tls: { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8') } };
}
