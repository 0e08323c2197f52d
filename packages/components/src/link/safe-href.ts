const allowed = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'whatsapp', 'geo']);

/**
 * An address a link may lead to: the page's own, http(s), mail, telephone, SMS and WhatsApp. Anything else, above all
 * `javascript:`, becomes `#`: addresses come from data that others have written.
 */
export function safeHref(href: string): string {
  // Browsers drop tabs, line ends and leading control characters before they read the scheme.
  const bare = [...href].filter(character => character > ' ').join('');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme === undefined || allowed.has(scheme) ? href : '#';
}
