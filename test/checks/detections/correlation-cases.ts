export const found = (count: number, group: object = {}) => ['found', group, count];

/** What a correlation finds in a script. */
export const CORRELATIONS: readonly (readonly [
  sentence: string,
  body: string,
  cases: Readonly<Record<string, readonly unknown[]>>,
])[] = [
  [
    'event_count counts in a sliding window that holds both ends',
    'type: event_count\nrules: [a]\ntimespan: 10s\ncondition: {gte: 3}',
    {
      'a0 a5 a10': [found(3)],
      'a0 a5 a11': [],
      'a10 a0 a5': [found(3)],
      'a0 a5': [],
      'a0 a1 b2': [],
    },
  ],
  [
    'several rules count together',
    'type: event_count\nrules: [a, b]\ntimespan: 10s\ncondition: {gte: 3}',
    { 'a0 b1 a2': [found(3)] },
  ],
  [
    'an episode is told once',
    'type: event_count\nrules: [a]\ntimespan: 10s\ncondition: {gte: 2}',
    { 'a0 a5 a9 a15': [found(4)], 'a0 a1 a50 a51': [found(2), found(2)] },
  ],
  [
    'a range has two bounds',
    'type: event_count\nrules: [a]\ntimespan: 10s\ncondition: {gt: 1, lte: 2}',
    { 'a0 a1': [found(2)], a0: [] },
  ],
  [
    'groups are apart, and an absent value is a group',
    'type: event_count\nrules: [a]\ngroup-by: [u]\ntimespan: 10s\ncondition: {gte: 2}',
    { 'a0=x a1=y a2=x': [found(2, { u: 'x' })], 'a0 a1 a2=x': [found(2, { u: null })] },
  ],
  [
    'value_count counts different values',
    'type: value_count\nrules: [a]\ntimespan: 10s\ncondition: {field: u, gte: 2}',
    {
      'a0=x a1=x a2=y': [found(3)],
      'a0=x a1=x': [],
      'a0=x a1 a2': [],
      'a0=x a5=x a11=y a12=y': [found(3)],
    },
  ],
  [
    'several fields are one value',
    'type: value_count\nrules: [a]\ntimespan: 10s\ncondition: {field: [u, v], gte: 3}',
    { 'a0=x:1 a1=x:2 a2=y:1': [found(3)], 'a0=x:1 a1=y:1 a2=x:1': [] },
  ],
  [
    'temporal asks for all rules in any order',
    'type: temporal\nrules: [a, b]\ntimespan: 10s',
    { 'b0 a5': [found(2)], 'a0 a1': [], 'a0 b11': [] },
  ],
  [
    'or for some of them',
    'type: temporal\nrules: [a, b, c]\ntimespan: 10s\ncondition: {gte: 2}',
    { 'c0 a5': [found(2)] },
  ],
  [
    'temporal_ordered asks for their order',
    'type: temporal_ordered\nrules: [a, b, c]\ntimespan: 10s',
    {
      'a0 b1 c2': [found(3)],
      'b0 a1 c2': [],
      'a0 b5 c11': [],
      'a0 a4 b5 c11': [found(3)],
      'c3 b2 a1': [found(3)],
    },
  ],
  [
    'in one second no order can be told',
    'type: temporal_ordered\nrules: [a, b]\ntimespan: 10s',
    { 'b0 a0': [found(2)] },
  ],
  [
    'value_sum',
    'type: value_sum\nrules: [a]\ntimespan: 10s\ncondition: {field: v, gt: 10}',
    {
      'a0:4 a1:7': [found(2)],
      'a0:4 a20:7': [],
      'a0:11 a1:"x"': [found(1)],
      'a0:"4.5" a1:"6"': [found(2)],
    },
  ],
  [
    'value_avg',
    'type: value_avg\nrules: [a]\ntimespan: 10s\ncondition: {field: v, gte: 5}',
    { 'a0:4 a1:6': [found(2)], 'a0:4 a1:5': [] },
  ],
  [
    'value_median',
    'type: value_median\nrules: [a]\ntimespan: 10s\ncondition: {field: v, eq: 5}',
    { 'a0:1 a1:9': [found(2)], 'a0:1 a1:2 a2:9': [] },
  ],
  [
    'value_percentile',
    'type: value_percentile\nrules: [a]\ntimespan: 10s\ncondition: {field: v, gte: 9, percentile: 90}',
    { 'a0:10 a1:10 a2:1': [found(3)], 'a0:1 a1:1': [] },
  ],
  [
    'aliases join fields of different names',
    'type: temporal\nrules: [a, b]\ngroup-by: [who]\naliases: {who: {a: u, b: v}}\ntimespan: 10s',
    { 'a0=x b1:"x"': [found(2, { who: 'x' })], 'a0=x b1=x:"y"': [] },
  ],
];
