// Prints every row of every table of a run as a line of JSON: node rows.mjs FOLDER
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const run = process.argv[2]

/** As our own JSON has it: 64-bit numbers as numbers, days as such, times without empty milliseconds; bytes stay what they are. */
function plain(key, value) {
  return typeof value === 'bigint' ? Number(value)
    : key === 'day' ? value.slice(0, 10)
    : typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.000Z$/, '$1Z')
    : value
}

for (const table of readdirSync(run, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
  const folder = join(run, table.name)
  for (const name of readdirSync(folder).filter(name => name.endsWith('.parquet'))) {
    const file = await asyncBufferFromFile(join(folder, name))
    // utf8: false takes for text only what its column says is text.
    for (const row of await parquetReadObjects({ file, compressors, utf8: false })) {
      console.log(JSON.stringify({ table: table.name, row }, plain))
    }
  }
}
