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
  const { GITHUB_TOKEN = '', GH_TOKEN = '', GITHUB_API_URL = '', GITHUB_SERVER_URL = '' } = env;
  return {
    token: [token, GITHUB_TOKEN, GH_TOKEN].find((one) => one !== '') ?? '',
    apiUrl: GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL,
    serverUrl: GITHUB_SERVER_URL === '' ? 'https://github.com' : GITHUB_SERVER_URL,
    pause: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  };
}
