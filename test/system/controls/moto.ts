import type { Overlay } from '../../kit/aws-overlay.ts';
import { startOverlay } from '../../kit/aws-overlay.ts';
import { Moto, MOTO_ACCOUNT } from '../moto.ts';

export const MANAGEMENT = MOTO_ACCOUNT;

export interface Emulator {
  readonly overlay: Overlay;
  stop(): Promise<void>;
}

/** Starts moto's server and the overlay before it, both on free ports. */
export async function startEmulator(): Promise<Emulator> {
  const moto = await Moto.start();
  const overlay = await startOverlay(moto.endpoint, MANAGEMENT);
  return {
    overlay,
    stop: async () => {
      await overlay.close();
      moto.stop();
    },
  };
}
