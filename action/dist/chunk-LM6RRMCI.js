import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/surroundings.ts
function readSurroundings(env, token = "") {
  const first = (...values) => values.find((value) => value !== void 0 && value !== "") ?? "";
  return {
    token: first(token, env.GITHUB_TOKEN, env.GH_TOKEN),
    apiUrl: first(env.GITHUB_API_URL, "https://api.github.com"),
    serverUrl: first(env.GITHUB_SERVER_URL, "https://github.com"),
    pause: (milliseconds) => new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    })
  };
}

export {
  readSurroundings
};
