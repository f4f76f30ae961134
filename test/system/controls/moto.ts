import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { Overlay } from '../../kit/aws-overlay.ts';
import { startOverlay } from '../../kit/aws-overlay.ts';

/** The account moto puts callers into whose keys it did not make itself. */
export const MANAGEMENT = '123456789012';

/** Whether moto can be had here; sets it up where Python is. A missing Python skips, loudly. */
export function setUpMoto(): boolean {
  const { status, stderr } = spawnSync('bash', ['scripts/system-setup.sh'], { encoding: 'utf8' });
  if (status === 0) return true;
  process.stderr.write(`SYSTEM TESTS SKIPPED: ${stderr}\n`);
  return false;
}

export interface Emulator {
  readonly overlay: Overlay;
  stop(): Promise<void>;
}

/** Starts moto's server and the overlay before it, both on free ports. */
export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const moto = spawn('build/venv/bin/moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'false' },
  });
  const upstream = `http://127.0.0.1:${port}`;
  await answered(`${upstream}/moto-api/`);
  const overlay = await startOverlay(upstream, MANAGEMENT);
  return {
    overlay,
    stop: async () => {
      await overlay.close();
      moto.kill('SIGKILL');
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

async function answered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`moto does not answer at ${url}`);
}
