import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { actionsIn, SCOPES } from '../checks/controls/permissions.ts';

/** Writes the list of what the audit calls, which the stacks grant and may not import. */
const path = 'stacks/constructs/audit-permissions.ts';
const lists = Object.fromEntries(SCOPES.map((scope) => [scope, actionsIn(scope)]));
const text = `/**
 * What the audit calls, as IAM names it, by the account it is called in: the list that
 * \`trailwarden controls --print-policy\` prints. All of it reads, but for the step into other accounts.
 * Written by scripts/write-audit-permissions.ts; a test compares the two.
 */
export const AUDIT_PERMISSIONS = ${JSON.stringify(lists)} as const;
`;
const style = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;
await writeFile(path, await format(text, style));
console.log(path);
