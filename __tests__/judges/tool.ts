/** Where `npm run judge` has put a stock tool. Throws where it has not: a judge that is missing is red, never skipped. */
export function toolAt(variable: `JUDGE_${string}`): string {
  const tool = process.env[variable] ?? ''
  if (tool === '') throw new Error(`${variable} is not set: run this suite by npm run judge`)
  return tool
}
