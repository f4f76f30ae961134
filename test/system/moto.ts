import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const PROGRAM = `${process.env.TRAILWARDEN_SYSTEM_ENV ?? 'build/venv'}/bin/moto_server`;

/** Why there is no emulator; undefined where there is one. */
export const motoMissing = existsSync(PROGRAM)
  ? undefined
  : 'no moto_server: run scripts/system-setup.sh';

/** The account of every caller who has not assumed a role of another. */
export const MOTO_ACCOUNT = '123456789012';

/** An AWS emulator of one's own. */
export class Moto {
  readonly endpoint: string;
  readonly #process: ChildProcess;

  private constructor(endpoint: string, process: ChildProcess) {
    this.endpoint = endpoint;
    this.#process = process;
  }

  static async start(): Promise<Moto> {
    const port = await freePort();
    const server = spawn(PROGRAM, ['-H', '127.0.0.1', '-p', String(port)], {
      stdio: 'ignore',
    });
    const moto = new Moto(`http://127.0.0.1:${port}`, server);
    await moto.#ready();
    return moto;
  }

  stop(): void {
    this.#process.kill();
  }

  async #ready(): Promise<void> {
    for (let attempt = 0; attempt < 150; attempt++) {
      const answer = await fetch(`${this.endpoint}/moto-api/data.json`).catch(() => undefined);
      if (answer?.ok === true) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    this.stop();
    throw new Error(`${PROGRAM} does not answer at ${this.endpoint}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
