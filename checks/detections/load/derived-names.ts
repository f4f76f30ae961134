import { DERIVED_FIELDS, isDerived, NAMESPACE } from '../derive/fields.ts';
import type { Keys } from './metadata.ts';
import { Complaint, hintFor, quoted } from './rule-error.ts';

/**
 * @throws Complaint where a field begins as a derived one does, and none is called so: it would be
 * absent from every record, and the rule silent
 */
export function checkDerivedName(field: string): void {
  if (!isDerived(field) || DERIVED_FIELDS.has(field)) return;
  const known = [...DERIVED_FIELDS.keys()];
  const [group = ''] = field.slice(NAMESPACE.length).split('.');
  const near = known.filter((name) => name.startsWith(`${NAMESPACE}${group}.`));
  const cure =
    hintFor(field, known) || `Known are ${(near.length > 0 ? near : known).join(', ')}. `;
  throw new Complaint(`no derived field is called ${quoted(field)}`, `${cure}See docs/rules.md`);
}

/** The same for a list of fields under a key of a rule file. */
export function checkDerivedNames(keys: Keys, key: string, fields: readonly string[]): void {
  for (const field of fields)
    keys.complaints.catch(keys.at(key), () => {
      checkDerivedName(field);
    });
}
