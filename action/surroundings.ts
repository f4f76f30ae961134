/** What a run takes from around it besides its inputs. */
export interface Surroundings {
  /** For GitHub; empty where there is none. It is never an option: arguments are seen by everybody. */
  readonly token: string;
  /** `https://api.github.com`, or `https://ghes.example/api/v3`. */
  readonly apiUrl: string;
  /** `https://github.com`, or that of a server of one's own. */
  readonly serverUrl: string;
  /** Waits for so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @param token one that was given as an input; without it the environment's */
export function readSurroundings(env: Environment, token = ''): Surroundings {
  const first = (...values: readonly (string | undefined)[]) =>
    values.find((value) => value !== undefined && value !== '') ?? '';
  return {
    token: first(token, env.GITHUB_TOKEN, env.GH_TOKEN),
    apiUrl: first(env.GITHUB_API_URL, 'https://api.github.com'),
    serverUrl: first(env.GITHUB_SERVER_URL, 'https://github.com'),
    pause: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  };
}
