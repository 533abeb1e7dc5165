/** What leads to files that lie in the site alone: sections and lines marked with `data-take`. Neither stands inside its like. */
const offers = /<(section|p)\b[^>]* data-take[^>]*>.*?<\/\1>/gs;

/** A page without them, for the one file, the packages and the zip of the site. */
export const withoutTake = (html: string) => html.replace(offers, '');
