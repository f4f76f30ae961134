/** YAML's reader in a file of its own, so that it is loaded only where there is YAML: it is large. */
export { parse as parseYaml } from 'yaml';
