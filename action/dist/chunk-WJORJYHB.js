import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/read/aws/sdk-address.ts
var Addressed = class extends Error {
  address;
  constructor(address) {
    super("the address is known");
    this.address = address;
  }
};
async function sdkAddress(stack, send) {
  stack.add(
    () => (args) => Promise.reject(new Addressed(isRequest(args.request) ? urlOf(args.request) : "")),
    { step: "build", priority: "low" }
  );
  try {
    await send();
  } catch (error) {
    if (error instanceof Addressed) return error.address;
    throw error;
  }
  throw new Error("a request went out that was to be stopped");
}
function isRequest(value) {
  return typeof value === "object" && value !== null && "hostname" in value && "path" in value;
}
function urlOf({ protocol, hostname, port, path }) {
  const place = port === void 0 ? hostname : `${hostname}:${port}`;
  return `${protocol}//${place}${path.endsWith("/") ? path : `${path}/`}`;
}

export {
  sdkAddress
};
