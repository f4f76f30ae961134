// One query, by a DuckDB installed outside of the project; prints the first value.
//   node bench/duckdb.mjs PACKAGE THREADS SQL
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, threads, query] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(import.meta.url)(resolve(folder));
const database = await DuckDBInstance.create(':memory:', { threads });
const connection = await database.connect();
const [[value]] = (await connection.runAndReadAll(query)).getRows();
console.log(String(value));
