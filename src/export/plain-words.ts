// What does HTML that the build made say without its markup?

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A paragraph or an item is a line. */
export const plainWords = (html: string): string =>
  html
    .replace(/<\/(?:p|li|h\d)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, sign => signs[sign] ?? sign)
    .replace(/\n{2,}/g, '\n')
    .trim();
