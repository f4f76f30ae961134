import { ID_LENGTH, ID_MIXES } from './scan/layout.ts';

/**
 * When an event happened and which it is, as four numbers: small enough to keep and send for every
 * event that is only counted.
 */
export interface EventStamp {
  /** Made of the eventID, 32 bits each; equal for copies of one event. */
  readonly first: number;
  readonly second: number;
  /** `YYYYMMDD` and `HHMMSS` of the eventTime, as decimal numbers. */
  readonly date: number;
  readonly clock: number;
}

/** What stands for an eventID. */
export type EventNumbers = Pick<EventStamp, 'first' | 'second'>;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
const CLOCK_SCALE = 1_000_000;

/** The stamp of an event, or undefined where its id or time is not written as CloudTrail writes it. */
export function stampOf(event: {
  readonly eventID: string;
  readonly eventTime: string;
}): EventStamp | undefined {
  if (!TIME.test(event.eventTime) || Buffer.byteLength(event.eventID) !== ID_LENGTH)
    return undefined;
  const digits = event.eventTime.replaceAll(/\D/gu, '');
  const date = Number(digits.slice(0, 8));
  if (date === 0) return undefined;
  return { ...idNumbers(event.eventID), date, clock: Number(digits.slice(8)) };
}

/** The numbers of an eventID, as the kernel makes them of one of 36 bytes (`kernel-stamp.ts`). */
export function idNumbers(eventID: string): EventNumbers {
  const bytes = Buffer.from(eventID);
  const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  bytes.copy(whole);
  const [first = 0, second = 0] = ID_MIXES.map((mix) => {
    let number = 0;
    for (let at = 0; at < whole.length; at += 4) {
      number = Math.imul(number ^ whole.readInt32LE(at), mix);
      number ^= number >>> 15;
    }
    return number >>> 0;
  });
  return { first, second };
}

/** A number by which the times of stamps can be compared. */
export function orderOf({ date, clock }: Pick<EventStamp, 'date' | 'clock'>): number {
  return date * CLOCK_SCALE + clock;
}

/** The eventTime that has a number; empty for 0. */
export function timeOfOrder(order: number): string {
  if (order === 0) return '';
  const digits = order.toString().padStart(14, '0');
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u, '$1-$2-$3T$4:$5:$6Z');
}
