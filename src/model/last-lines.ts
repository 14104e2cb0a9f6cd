/** The end of what a program said, for a problem: its last twenty lines. */
export const lastLines = (text: string): string => text.trim().split(/\r?\n/).slice(-20).join('\n')
