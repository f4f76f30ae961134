/** The architecture, as rules. Each comment speaks to the person who trips it. */
const WORLD =
  '^(node:)?(fs|net|http|https|http2|dns|tls|child_process|worker_threads|os|process|timers)(/|$)';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'checks-stay-pure',
      'checks/ judges facts it is handed. Read the world in action/read and pass the facts in.',
      { path: '^checks/' },
      { path: `^action/|^stacks/|^test/|^scripts/|@aws-sdk|@smithy|@actions|@octokit|${WORLD}` },
    ),
    forbid(
      'rooms-do-not-peek',
      'controls, integrity and detections do not know each other. What two of them share moves up to checks/.',
      { path: '^checks/(controls|integrity|detections)/' },
      { path: '^checks/(controls|integrity|detections)/', pathNot: '^checks/$1/' },
    ),
    forbid(
      'middle-does-not-look-into-rooms',
      'The files directly in checks/ are the words the rooms share; they cannot depend on a room.',
      { path: '^checks/[^/]+[.]ts$' },
      { path: '^checks/(controls|integrity|detections)/' },
    ),
    forbid(
      'writers-see-findings-only',
      'A writer that lacks something is a field missing in Finding or in the report. Add it there.',
      { path: '^action/write/' },
      {
        path: '^(checks|action|stacks)/',
        pathNot: '^checks/(finding|errors)[.]ts$|^action/write/',
      },
    ),
    forbid(
      'readers-do-not-judge',
      'Readers bring facts. Judging them belongs to checks/, telling people to action/write.',
      { path: '^action/read/' },
      { path: '^action/(write|scan)/|^action/(run|cli|index)[.]ts$' },
    ),
    forbid(
      'story-without-wires',
      'run.ts tells the story and knows shapes, not clients. Hide the client behind a reader or writer.',
      { path: '^action/run[.]ts$' },
      { path: `@aws-sdk|@smithy|@actions|@octokit|^(node:)?(fs|net|http|https)(/|$)` },
    ),
    forbid(
      'stacks-and-product-are-strangers',
      'stacks/ and checks/ or action/ do not import one another; tests bring them together.',
      { path: '^stacks/' },
      { path: '^(checks|action)/' },
    ),
    forbid(
      'product-does-not-know-stacks',
      'stacks/ and checks/ or action/ do not import one another; tests bring them together.',
      { path: '^(checks|action)/' },
      { path: '^stacks/' },
    ),
    forbid(
      'product-never-imports-test',
      'What a test and the product both need belongs to the product.',
      { path: '^(checks|action|stacks)/' },
      { path: '^(test|bench|scripts)/' },
    ),
    forbid(
      'no-cycles',
      'Two files that need each other are one idea, or a third.',
      {},
      { circular: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^action/dist/|^build/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
