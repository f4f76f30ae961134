import { filled, type Matched } from './fake-github-contract.ts';
import { listOf, numberOf, textOf, type Json } from './json.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StoredIssue {
  number: number;
  title: string;
  body: string;
  open: boolean;
  reason: string | null;
  closedAt: number;
  createdAt: number;
  labels: string[];
  assignees: string[];
  author: string;
  association: string;
  isPull: boolean;
  fate: 'here' | 'deleted' | 'moved';
}

export interface StoredComment {
  id: number;
  issue: number;
  author: string;
  body: string;
  updatedAt: number;
}

/** What is in the repository, and what GitHub would answer about it. Time is the test's own. */
export class GitHubState {
  now = Date.parse('2026-03-10T12:00:00Z');
  url = '';
  visibility = 'private';
  hasIssues = true;
  /** Without it GitHub drops labels and assignees, and says nothing. */
  mayLabel = true;
  /** Who the token belongs to; installations may not ask. */
  me = 'github-actions[bot]';
  /** How long a new issue is missing from listings. */
  lagMs = 0;
  /** Contents one may create in a minute. */
  contentPerMinute = Number.POSITIVE_INFINITY;
  issues: StoredIssue[] = [];
  comments: StoredComment[] = [];
  labels = new Set<string>();
  reactions = new Set<string>();
  /** The role of each person; who is not named has none. */
  roles = new Map<string, string>();
  private createdAt: number[] = [];

  /** A way back to how things are now. */
  bookmark(): () => void {
    const kept = structuredClone({ now: this.now, issues: this.issues, comments: this.comments });
    const labels = [...this.labels];
    const reactions = [...this.reactions];
    return () => {
      Object.assign(this, structuredClone(kept));
      this.labels = new Set(labels);
      this.reactions = new Set(reactions);
    };
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
  }

  issue(number: number): StoredIssue {
    const found = this.issues.find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  }

  /** Issues that are here and open. */
  open(): readonly StoredIssue[] {
    return this.issues.filter(({ open, fate }) => open && fate === 'here');
  }

  say(issue: number, author: string, body: string): void {
    this.comments.push({ id: this.comments.length + 1, issue, author, body, updatedAt: this.now });
  }

  /** Refuses contents that come faster than GitHub allows. */
  contentLimit(id: string): Answer | undefined {
    if (!['issues/create', 'issues/create-comment'].includes(id)) return undefined;
    this.createdAt = this.createdAt.filter((at) => at > this.now - 60_000);
    if (this.createdAt.length >= this.contentPerMinute) {
      const message = 'You have exceeded a secondary rate limit and have been temporarily blocked.';
      return { status: 403, body: basicError(message, 403), headers: { 'retry-after': '3600' } };
    }
    this.createdAt.push(this.now);
    return undefined;
  }

  /** Carries out one operation. */
  operate({ id, values }: Matched, query: URLSearchParams, body: Json): Answer {
    if (!this.hasIssues && id === 'issues/create')
      return { status: 410, body: basicError('Issues are disabled for this repo', 410) };
    const work = this.operations[id];
    if (work === undefined) throw new Error(`the fake does not know ${id}`);
    return work(values, query, body);
  }

  private readonly operations: Readonly<
    Record<
      string,
      (values: Readonly<Record<string, string>>, query: URLSearchParams, body: Json) => Answer
    >
  > = {
    'repos/get': () => ({ status: 200, body: this.repository() }),
    'users/get-authenticated': () =>
      this.me.endsWith('[bot]')
        ? { status: 403, body: basicError('Resource not accessible by integration', 403) }
        : { status: 200, body: filled('public-user', { login: this.me, type: 'User' }) },
    'issues/list-for-repo': (_, query) => this.paged(this.listed(query), query),
    'issues/create': (_, __, body) => this.create(body),
    'issues/get': (values) => this.withIssue(values, (issue) => ok(this.shown(issue))),
    'issues/update': (values, _, body) =>
      this.withIssue(values, (issue) => this.change(issue, body)),
    'issues/list-comments': (values, query) =>
      this.withIssue(values, ({ number }) =>
        this.paged(
          this.comments
            .filter(({ issue }) => issue === number)
            .map((one) => this.shownComment(one)),
          query,
        ),
      ),
    'issues/create-comment': (values, _, body) =>
      this.withIssue(values, ({ number }) => {
        this.say(number, this.me, textOf(body.body));
        const comment = this.comments.at(-1);
        return { status: 201, body: comment && this.shownComment(comment) };
      }),
    'issues/list-comments-for-repo': (_, query) => {
      const since = Date.parse(query.get('since') ?? '') || 0;
      const recent = this.comments.filter(({ updatedAt }) => updatedAt >= since);
      return this.paged(
        recent.map((one) => this.shownComment(one)),
        query,
      );
    },
    'reactions/create-for-issue-comment': ({ comment_id = '' }, _, { content }) => {
      const key = `${comment_id} ${textOf(content)}`;
      const status = this.reactions.has(key) ? 200 : 201;
      this.reactions.add(key);
      return { status, body: filled('reaction', { content, user: user(this.me) }) };
    },
    'issues/list-labels-for-repo': (_, query) => this.paged([...this.labels].map(label), query),
    'issues/create-label': (_, __, { name }) => {
      if (this.labels.has(textOf(name))) return invalid('Label', 'name', 'already_exists');
      this.labels.add(textOf(name));
      return { status: 201, body: label(textOf(name)) };
    },
    'issues/check-user-can-be-assigned': ({ assignee = '' }) =>
      this.roles.has(assignee) ? { status: 204 } : notFound(),
    'repos/get-collaborator-permission-level': ({ username = '' }) => {
      const role = this.roles.get(username);
      if (role === undefined) return notFound();
      const permission = role === 'triage' ? 'read' : role === 'maintain' ? 'write' : role;
      const person = filled('nullable-collaborator', { login: username, role_name: role });
      return ok({ permission, role_name: role, user: person });
    },
  };

  private repository(): Json {
    const url = `${this.url}/repos/acme/audit`;
    return filled('full-repository', {
      name: 'audit',
      full_name: 'acme/audit',
      owner: user('acme'),
      private: this.visibility !== 'public',
      visibility: this.visibility,
      has_issues: this.hasIssues,
      url,
    });
  }

  private listed(query: URLSearchParams): readonly Json[] {
    const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
    const state = query.get('state') ?? 'open';
    const shown = this.issues.filter(
      ({ fate, labels, open, createdAt }) =>
        fate === 'here' &&
        (state === 'all' || open === (state === 'open')) &&
        createdAt <= this.now - this.lagMs &&
        wanted.every((name) => labels.includes(name)),
    );
    const ordered = query.get('direction') === 'asc' ? shown : shown.toReversed();
    return ordered.map((issue) => this.shown(issue));
  }

  private paged(items: readonly unknown[], query: URLSearchParams): Answer {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    return ok(items.slice((page - 1) * size, page * size));
  }

  private withIssue(
    { issue_number }: Readonly<Record<string, string>>,
    work: (issue: StoredIssue) => Answer,
  ): Answer {
    const issue = this.issues.find(({ number }) => number === Number(issue_number));
    if (issue === undefined) return notFound();
    if (issue.fate === 'deleted')
      return { status: 410, body: basicError('This issue was deleted', 410) };
    if (issue.fate === 'moved') {
      const elsewhere = `${this.url}/repositories/2/issues/1`;
      const body = { ...basicError('Moved Permanently', 301), url: elsewhere };
      return { status: 301, body, headers: { location: elsewhere } };
    }
    return work(issue);
  }

  private create(body: Json): Answer {
    if (textOf(body.body).length > 65_536) return invalid('Issue', 'body', 'custom');
    if (textOf(body.title).length > 256) return invalid('Issue', 'title', 'custom');
    const labels = this.mayLabel ? listOf(body.labels).map(textOf) : [];
    if (labels.some((name) => name.length > 50)) return invalid('Label', 'name', 'custom');
    const assignees = this.mayLabel ? listOf(body.assignees).map(textOf) : [];
    const stranger = assignees.find((login) => !this.roles.has(login));
    if (stranger !== undefined) return invalid('Issue', 'assignees', 'invalid');
    this.addIssue({ title: textOf(body.title), body: textOf(body.body), labels, assignees });
    const issue = this.issues.at(-1);
    return { status: 201, body: issue && this.shown(issue) };
  }

  /** Puts an issue into the repository; by us, unless said otherwise. */
  addIssue(changes: Partial<StoredIssue>): StoredIssue {
    const issue: StoredIssue = {
      number: this.issues.length + 1,
      title: 'An issue',
      body: '',
      open: true,
      reason: null,
      closedAt: 0,
      createdAt: this.now,
      labels: [],
      assignees: [],
      author: this.me,
      association: 'NONE',
      isPull: false,
      fate: 'here',
      ...changes,
    };
    for (const name of issue.labels) this.labels.add(name);
    this.issues.push(issue);
    return issue;
  }

  private change(issue: StoredIssue, body: Json): Answer {
    if (textOf(body.body).length > 65_536) return invalid('Issue', 'body', 'custom');
    if (body.state_reason === 'duplicate' && !this.isCanonical(body.duplicate_issue_id))
      return invalid('Issue', 'duplicate_issue_id', 'invalid');
    this.overwrite(issue, body);
    if (typeof body.state === 'string')
      this.setOpen(issue, body.state === 'open', body.state_reason);
    return ok(this.shown(issue));
  }

  private overwrite(issue: StoredIssue, { body, title, labels }: Json): void {
    if (typeof body === 'string') issue.body = body;
    if (typeof title === 'string') issue.title = title;
    if (!Array.isArray(labels) || !this.mayLabel) return;
    issue.labels = labels.map(textOf);
    for (const name of issue.labels) this.labels.add(name);
  }

  private isCanonical(id: unknown): boolean {
    return id === undefined || this.issues.some(({ number }) => 1000 + number === numberOf(id));
  }

  /** As GitHub has it: the reason is ignored where the state does not change. */
  setOpen(issue: StoredIssue, open: boolean, reason: unknown): void {
    if (issue.open === open) return;
    issue.open = open;
    issue.reason = open ? 'reopened' : typeof reason === 'string' ? reason : 'completed';
    issue.closedAt = open ? 0 : this.now;
  }

  private shown(issue: StoredIssue): Json {
    const url = `${this.url}/repos/acme/audit/issues/${issue.number}`;
    return filled('issue', {
      id: 1000 + issue.number,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.open ? 'open' : 'closed',
      state_reason: issue.reason,
      closed_at: issue.closedAt === 0 ? null : new Date(issue.closedAt).toISOString(),
      labels: issue.labels.map(label),
      assignees: issue.assignees.map(user),
      user: user(issue.author),
      author_association: issue.association,
      url,
      ...(issue.isPull
        ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }
        : {}),
    });
  }

  private shownComment({ id, issue, author, body, updatedAt }: StoredComment): Json {
    const issueUrl = `${this.url}/repos/acme/audit/issues/${issue}`;
    const at = new Date(updatedAt).toISOString();
    return filled('issue-comment', {
      id,
      body,
      issue_url: issueUrl,
      user: user(author),
      updated_at: at,
    });
  }
}

function user(login: string): Json {
  return filled('simple-user', { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

function label(name: string): Json {
  return filled('label', { name });
}

export function basicError(message: string, status: number): Json {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function notFound(): Answer {
  return { status: 404, body: basicError('Not Found', 404) };
}

function invalid(resource: string, field: string, code: string): Answer {
  const errors = [{ resource, field, code }];
  return { status: 422, body: { ...basicError('Validation Failed', 422), errors } };
}
