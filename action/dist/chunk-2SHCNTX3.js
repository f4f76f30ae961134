import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/log-record.ts
function isLogRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(record, path) {
  let value = record;
  for (const name of path.split(".")) {
    if (!isLogRecord(value) || !Object.hasOwn(value, name)) return void 0;
    value = value[name];
  }
  return value;
}
function textAt(record, path) {
  const value = valueAt(record, path);
  return typeof value === "string" ? value : "";
}
function recordsIn(text) {
  try {
    const document = JSON.parse(text);
    const records = isLogRecord(document) ? valueAt(document, "Records") : void 0;
    return Array.isArray(records) ? records.filter(isLogRecord) : void 0;
  } catch {
    return void 0;
  }
}

export {
  isLogRecord,
  valueAt,
  textAt,
  recordsIn
};
