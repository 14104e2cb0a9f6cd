interface Range {
  readonly type: string
  readonly quality: number
}

/**
 * Which of the offers an Accept header takes: the highest quality, the earlier offer where they are equal; `undefined`
 * where it takes none (RFC 9110 section 12.5.1, as WebOb's `acceptable_offers` reads it).
 */
export function bestOffer(accept: string, offers: readonly string[]): string | undefined {
  const ranges = accept
    .split(',')
    .map(readRange)
    .filter((range) => range.type !== '')
  const rated = offers.map((offer) => ({ offer, quality: qualityOf(offer, ranges) }))
  const best = Math.max(0, ...rated.map((each) => each.quality))
  return best === 0 ? undefined : rated.find((each) => each.quality === best)?.offer
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim())
  const given = parameters.find((parameter) => /^q\s*=/i.test(parameter))
  const quality = given === undefined ? 1 : Number(given.replace(/^q\s*=\s*/i, ''))
  return { type: type.toLowerCase(), quality: Number.isFinite(quality) ? quality : 0 }
}

/** The most specific range decides: the type itself, `text/*`, `*\/*`. */
function qualityOf(offer: string, ranges: readonly Range[]): number {
  for (const type of [offer, `${offer.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find((range) => range.type === type)
    if (found !== undefined) return found.quality
  }
  return 0
}
