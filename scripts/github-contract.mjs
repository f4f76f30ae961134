// Cuts the part of GitHub's OpenAPI description that we use out of the whole of it:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
//   node scripts/github-contract.mjs package
// The package is 404 MB unpacked, so it is no dependency; the subset is committed with its version.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const OUT = 'test/kit/fake-github-openapi.json';
const OPERATIONS = [
  ['/repos/{owner}/{repo}', 'get'],
  ['/repos/{owner}/{repo}/issues', 'get'],
  ['/repos/{owner}/{repo}/issues', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'patch'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', 'post'],
  ['/repos/{owner}/{repo}/labels', 'get'],
  ['/repos/{owner}/{repo}/labels', 'post'],
  ['/repos/{owner}/{repo}/assignees/{assignee}', 'get'],
  ['/repos/{owner}/{repo}/collaborators/{username}/permission', 'get'],
  ['/user', 'get'],
];

const [folder = 'package'] = process.argv.slice(2);
const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const whole = JSON.parse(await readFile(join(folder, 'generated/api.github.com.json'), 'utf8'));

const paths = {};
for (const [path, method] of OPERATIONS) {
  paths[path] ??= {};
  paths[path][method] = withoutTalk(whole.paths[path][method]);
}
const components = {};
collect(paths);
const source = `@octokit/openapi ${version} (${license}), cut by scripts/github-contract.mjs`;
await writeFile(OUT, `${JSON.stringify({ source, paths, components })}\n`);

/** Follows every reference until the subset is closed. */
function collect(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') {
    const [, , room, name] = node.$ref.split('/');
    components[room] ??= {};
    if (components[room][name] === undefined) {
      components[room][name] = withoutTalk(whole.components[room][name]);
      collect(components[room][name]);
    }
  }
  for (const value of Object.values(node)) collect(value);
}

/** Descriptions and examples are most of the document, and check nothing. */
function withoutTalk(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutTalk(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([name]) =>
      isNames ||
      ![
        'description',
        'example',
        'examples',
        'externalDocs',
        'x-github',
        'summary',
        'tags',
      ].includes(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, withoutTalk(value, !isNames && name === 'properties')]),
  );
}
