/**
 * The runner's own reading of what an action prints (actions/runner, ActionCommand.cs and
 * ActionCommandManager.cs): `::name key=value::data` at the start of a line, blanks aside, and the
 * old `##[name key=value;]data` anywhere in a line.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands the runner would obey; everything else it takes for talk. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** All commands in what was printed. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const command = commandIn(line);
    return command === undefined ? [] : [command];
  });
}

function commandIn(line: string): RunnerCommand | undefined {
  return newForm(line) ?? oldForm(line);
}

function newForm(line: string): RunnerCommand | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  return end === -1 ? undefined : command(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
}

function oldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  return end === -1 ? undefined : command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(head: string, separator: string, data: string): RunnerCommand | undefined {
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(head) ?? [];
  if (!KNOWN.has(name.toLowerCase())) return undefined;
  const properties = rest
    .split(separator)
    .map((pair) => pair.split('='))
    .filter(([key = '']) => key.trim() !== '')
    .map(([key = '', ...value]) => [key.trim(), unescaped(value.join('='))] as const);
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties),
    data: unescaped(data),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/**
 * What a file like `GITHUB_OUTPUT` says: `name=value` lines, and `name<<delimiter` blocks.
 * @throws Error where the runner would fail the step
 */
export function fileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r\n|\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift())
    if (line !== '') values.set(...valueFrom(line, lines));
  return values;
}

/** Takes the lines of a block away from those that are left. */
function valueFrom(line: string, left: string[]): [string, string] {
  const [, name = '', delimiter = ''] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
  if (delimiter === '') {
    const equals = line.indexOf('=');
    if (equals < 1) throw new Error(`invalid format '${line}'`);
    return [line.slice(0, equals), line.slice(equals + 1)];
  }
  const end = left.indexOf(delimiter);
  if (end === -1) throw new Error(`no closing delimiter '${delimiter}'`);
  return [
    name,
    left
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n'),
  ];
}
