import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** A function that tells what is wrong with a value under one of `schemas/`; empty where nothing is. */
export async function validator(name: string): Promise<(value: unknown) => readonly string[]> {
  const schema: object = JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'))
  const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ } })
  const validate = ajv.compile(schema)
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`)
}
