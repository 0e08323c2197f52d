const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless inside HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign]!);
}

/** A whole page of plain HTML in the clothes of the portal. Title is text, body is HTML. */
export function plainPage(title: string, body: string, stylesheet: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(stylesheet)}">
</head>
<body class="kph">
<main class="kph-container kph-main" id="isi-utama">
<h1 class="kph-title">${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
