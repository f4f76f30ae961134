/** Sets environment variables for a test, clears everything else of AWS, and gives back the way back. */
export function withEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env };
  for (const name of Object.keys(process.env))
    if (IS_AWS.test(name)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, QUIET, values);
  return () => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  };
}

const IS_AWS = /^AWS_|_proxy$/iu;
/** Nothing of the machine's own set-up, no metadata service, and no advice about Node's version. */
const QUIET = {
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
