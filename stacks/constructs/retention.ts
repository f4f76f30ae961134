/** How long S3 itself refuses to delete a version. Make one with the functions of `Retention`. */
export interface Retention {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  readonly days: number;
}

export const Retention = {
  /** A named role may still unlock, in an emergency. */
  governance: (days: number): Retention => retention('GOVERNANCE', days),
  /** Nobody can unlock or shorten it, the account's root and AWS included. */
  compliance(days: number, consent: { readonly acknowledgeIrreversible: boolean }): Retention {
    if (!consent.acknowledgeIrreversible)
      throw new Error('a compliance lock cannot be shortened by anyone: acknowledgeIrreversible');
    return retention('COMPLIANCE', days);
  },
} as const;

function retention(mode: Retention['mode'], days: number): Retention {
  if (!Number.isInteger(days) || days < 1 || days > 36500)
    throw new RangeError(`retention is a whole number of days from 1 to 36500, not ${days}`);
  return { mode, days };
}
